/** What a document is, in a line. */
import type { TFunction } from 'i18next'
import type { Language } from '../../../content/schema/common.ts'
import type { DocumentCard } from '../../../electron/api/views/documents.ts'
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
