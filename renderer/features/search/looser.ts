/** Ways out of a search that found nothing: the same words, asked for less strictly. */

const quoted = /["“”«»]/g
/** The same, but for what quotation marks hold together behind a field. */
const quotedWords = /(:\s?"[^"]*")|["“”«»]/g
/** A field with its value, as pays:maroc or pays:"Burkina Faso". */
const field = /(?<!\S)-?\p{L}+\s?:\s?("[^"]*"|\S+)/gu
/** A word that is left out. */
const without = /(?<!\S)-\S+/g

const tidy = (query: string) => query.replaceAll(/\s+/g, ' ').trim()

/** Each other than what was asked, and none empty; the nearest to what was asked first. */
export function looserThan(query: string): string[] {
  const noQuotes = tidy(query.replaceAll(quotedWords, (_, kept?: string) => kept ?? ' '))
  const noFields = tidy(query.replaceAll(field, ' '))
  // A field alone: its value may stand in the texts all the same.
  const values = tidy([...query.matchAll(field)].map(([, value = '']) => value.replaceAll(quoted, '')).join(' '))
  const noMinus = tidy(query.replaceAll(without, ' '))
  const found = [noQuotes, noFields === '' ? values : noFields, noMinus]
  return [...new Set(found)].filter((one) => one !== '' && one !== tidy(query))
}
