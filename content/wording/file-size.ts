/** The most bytes that a file may have which the reader brings in; the words of the interface say it in megabytes. */
export const mostFileBytes = 50 * 1024 * 1024

/** The most bytes that a content pack may have. */
export const mostPackBytes = 500 * 1024 * 1024
