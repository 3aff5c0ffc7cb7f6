/** The media types of office files. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
