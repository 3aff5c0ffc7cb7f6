/** The day where the reader is, as 2026-03-01. */
export function today(): string {
  // Swedish writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE').format(new Date())
}
