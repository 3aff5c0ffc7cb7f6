/** An id for a part of a tool, unlike any other in its list. */
export function newId(): string {
  return crypto.randomUUID().slice(0, 13)
}
