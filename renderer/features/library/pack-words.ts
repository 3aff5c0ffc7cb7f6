/** What a pack says of itself, in the reader's language where it does. */
import type { TFunction } from 'i18next'
import type { Language } from '../../../content/schema/common.ts'
import type { PackMention, PackTitle } from '../../../electron/api/views/packs.ts'

export interface Said {
  readonly text: string
  /** Where it is not the reader's. */
  readonly lang: Language | undefined
}

/** Of two texts the one in the reader's language, else the other. */
export function saidIn(texts: PackTitle, language: Language): Said {
  const own = texts[language]
  if (own !== undefined) return { text: own, lang: undefined }
  const other = language === 'fr' ? 'en' : 'fr'
  return { text: texts[other] ?? '', lang: other }
}

export const titleIn = (texts: PackTitle, language: Language) => saidIn(texts, language).text

/** Which pack a document is of. */
export function mentionOf({ title, version, own }: PackMention, t: TFunction<'pages'>, language: Language): string {
  return t(own ? 'packs.ofOwn' : 'packs.of', { title: titleIn(title, language), version })
}

/** What a pack says of one document: authors, year, body, rights. */
export function recordOf({ record }: Pick<PackMention, 'record'>, t: TFunction<'pages'>): string[] {
  const { authors, year, body, rights } = record
  const told = (name: 'authors' | 'year' | 'body' | 'rights', value: string | undefined) =>
    value ? [t(`packs.record.${name}`, { value })] : []
  return [
    ...told('authors', authors?.join(', ')),
    ...told('body', body),
    ...told('year', year),
    ...told('rights', rights),
  ]
}
