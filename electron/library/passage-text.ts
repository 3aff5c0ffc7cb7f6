/** The words of a passage as the page shows them, which the places of highlights are counted in. */
import type { Edition } from '../api/views/highlights.ts'
import type { Reader } from './shared.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(entity: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return String.fromCodePoint(code)
  }
  return entities[name] ?? entity
}

/**
 * The text of the library's HTML, character by character as a browser has it, without its citations. The HTML is what the build
 * wrote: well-formed, and with nothing in it but elements and text.
 */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<span class="citations">.*?<\/span>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, decode)
}

interface TextsRow {
  html_fr: string | null
  html_en: string | null
  original: string | null
}

/** The text of a passage in an edition, or undefined where the library has none. */
export function readPassageText(reader: Reader, source: string, anchor: string, edition: Edition): string | undefined {
  const row = reader.db.get<TextsRow>(
    'passage.texts',
    `SELECT p.html_fr, p.html_en, o.text AS original FROM passage p
     LEFT JOIN original o ON o.source = p.source AND o.anchor = p.anchor WHERE p.source = ? AND p.anchor = ?`,
    source,
    anchor,
  )
  if (!row) return undefined
  if (edition === 'original') return row.original ?? undefined
  const html = row[`html_${edition}`]
  return html === null ? undefined : textOfHtml(html)
}
