/** Where each document of the search stands: the chapter and the article of a passage, the place and trade of a case. */
import type { DocumentRow } from '../../../content/database.ts'
import type { Bilingual, Language } from '../../../content/schema/index.ts'
import { wordsOf } from '../../../electron/search/analyse.ts'
import type { Content } from '../load.ts'

type Row = Omit<DocumentRow, 'id'>

/** The longest text of an article's head, in characters, that is a by-line and not a text of its own. */
const byline = 500

const names: Record<Language, Intl.DisplayNames> = {
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
}

/** The names of a country in both languages. */
export const countryName = (code: string): Bilingual => ({
  fr: names.fr.of(code) ?? code,
  en: names.en.of(code) ?? code,
})

/** Every word of the names of all countries, folded: the codes of two letters that the Unicode CLDR has a name for. */
export function countryWords(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const words = (['fr', 'en'] as const).flatMap((language) => {
    const known = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    return codes.flatMap((code) => wordsOf(known.of(code) ?? ''))
  })
  return [...new Set(words)].toSorted()
}

const join = (all: readonly Bilingual[]): Bilingual => ({
  fr: all.map(({ fr }) => fr).join('\n'),
  en: all.map(({ en }) => en).join('\n'),
})

/** The anchors that a passage is part of: 3.1 of 3.1/diagnostic. */
function parentsOf(anchor: string): string[] {
  const parts = anchor.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

function passageContext(row: Row, content: Content, byAnchor: ReadonlyMap<string, Row>): Bilingual {
  const chapter = content.entries.source
    .get(row.item)
    ?.record.value.chapters.find(({ passages }) => passages.some(({ anchor }) => anchor === row.part))
  const parents = parentsOf(row.part).flatMap((anchor): Bilingual[] => {
    const parent = byAnchor.get(`${row.item}#${anchor}`)
    if (!parent) return []
    const short = parent.text_fr.length <= byline
    return [
      { fr: parent.title_fr, en: parent.title_en },
      ...(short ? [{ fr: parent.text_fr, en: parent.text_en }] : []),
    ]
  })
  return join([...(chapter ? [chapter.title] : []), ...parents])
}

function caseContext(id: string, content: Content): Bilingual {
  const record = content.entries.case.get(id)?.record.value
  if (!record) return { fr: '', en: '' }
  const entry = (name: 'sectors' | 'case-kinds' | 'regions', one: string) =>
    content.vocabularies.get(name)?.value.entries.find((known) => known.id === one)?.name
  return join(
    [
      ...record.countries.map((code) => countryName(code)),
      ...record.regions.map((region) => entry('regions', region)),
      ...record.places.map((place) => content.entries.place.get(place)?.record.value.name),
      ...record.sectors.map((sector) => entry('sectors', sector)),
      entry('case-kinds', record.kind),
    ].flatMap((name) => name ?? []),
  )
}

/** A function that gives the context of each document. */
export function contextsOf(content: Content, rows: readonly Row[]): (row: Row) => Bilingual {
  const byAnchor = new Map(rows.filter(({ kind }) => kind === 'passage').map((row) => [`${row.item}#${row.part}`, row]))
  const whole = new Map(rows.filter(({ part }) => part === '').map((row) => [`${row.kind}/${row.item}`, row]))
  return (row) => {
    if (row.kind === 'passage') return passageContext(row, content, byAnchor)
    if (row.kind === 'case') return caseContext(row.item, content)
    const parent = row.part === '' ? undefined : whole.get(`${row.kind}/${row.item}`)
    return { fr: parent?.title_fr ?? '', en: parent?.title_en ?? '' }
  }
}
