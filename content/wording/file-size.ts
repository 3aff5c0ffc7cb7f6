/** The most bytes that a file may have which the reader brings in; the words of the interface say it in megabytes. */
export const mostFileBytes = 50 * 1024 * 1024
