/** What a document is, in a line. */
import type { TFunction } from 'i18next'
import type { Language } from '../../../content/schema/common.ts'
import type { DocumentCard, DocumentPassage, ListedDocument } from '../../../electron/api/views/documents.ts'
import { formatDay, formatNumber } from '../../lib/format.ts'

const kilobyte = 1024
const megabyte = 1024 * kilobyte

export function sizeOf(bytes: number, t: TFunction<'pages'>, language: Language): string {
  return bytes < megabyte
    ? t('library.bytes', { size: formatNumber(Math.max(1, Math.round(bytes / kilobyte)), language) })
    : t('library.megabytes', { size: formatNumber(Math.round((bytes / megabyte) * 10) / 10, language) })
}

export function factsOf(document: DocumentCard, t: TFunction<'pages'>, language: Language): string[] {
  return [
    t(`library.format.${document.format}`),
    t(`library.language.${document.language}`),
    ...(document.pages === null ? [] : [t('library.pages', { count: document.pages })]),
    t('library.passages', { count: document.passages }),
    sizeOf(document.size, t, language),
    t('library.importedOn', { when: formatDay(document.imported, language) }),
  ]
}

/** The number of a passage: "2.3" for the third under the second heading. */
export const numberOf = (anchor: string) => anchor.slice(1).replace('-p', '.')

/** How a passage is cited: by whom and when, where the pack of the document says so, then its title, its file and its place. */
export function referenceOf(
  { title, fileName, pack }: Pick<ListedDocument, 'title' | 'fileName' | 'pack'>,
  { anchor, page }: Pick<DocumentPassage, 'anchor' | 'page'>,
  t: TFunction<'pages'>,
): string {
  const { authors, body, year } = pack?.record ?? {}
  const who = authors?.join(', ') ?? body
  const lead = who && year ? `${who} (${year})` : (who ?? year)
  const parts = { title, file: fileName, page: page ?? '', number: numberOf(anchor) }
  const place = t(page === null ? 'library.reference' : 'library.referencePage', parts)
  return lead ? `${lead}, ${place}` : place
}
