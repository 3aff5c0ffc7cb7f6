/**
 * Spacing and apostrophes as each language prints them. Authors type ordinary spaces; the build sets the no-break ones,
 * so that a file stays easy to write and nothing breaks at the wrong place on screen; the page does the same for its own words.
 */
import type { Language } from '../schema/common.ts'

/** U+202F, the narrow no-break space of French punctuation and of thousands. */
const narrow = '\u202F'
/** U+00A0, the no-break space before a colon and between a number and its unit. */
const wide = '\u00A0'

function french(text: string): string {
  return text
    .replace(/[ \u00A0\u202F]*([;:!?]*[;!?])(?=$|[\s»)\]…,])/g, `${narrow}$1`)
    .replace(/[ \u00A0\u202F]+:(?=$|[\s»])/g, `${wide}:`)
    .replace(/«[ \u00A0\u202F]*/g, `«${narrow}`)
    .replace(/[ \u00A0\u202F]*»/g, `${narrow}»`)
    .replace(/(\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, `$1${narrow}`)
    .replace(/(\d)[ \u00A0\u202F]*%/g, `$1${wide}%`)
    .replace(/§[ \u00A0\u202F]*(?=\d)/g, `§${wide}`)
    .replace(
      /(\d) (?=(?:millions?|milliards?|dollars|euros|ans|mois|jours|salariés|entreprises|km|ko|Mo|Go)\b)/g,
      `$1${wide}`,
    )
}

function english(text: string): string {
  return text
    .replace(
      /(\d) (?=(?:million|billion|US dollars|dollars|euros|years|months|days|firms|employees|km|kB|MB|GB)\b)/g,
      `$1${wide}`,
    )
    .replace(/§[ \u00A0]*(?=\d)/g, `§${wide}`)
}

/** Sets the spaces and apostrophes of a text; running it twice changes nothing more. */
export function typeset(text: string, language: Language): string {
  const apostrophes = text.replace(/(?<=\p{L})'(?=[\p{L}\s;:!?»]|$)/gu, '’')
  return language === 'fr' ? french(apostrophes) : english(apostrophes)
}
