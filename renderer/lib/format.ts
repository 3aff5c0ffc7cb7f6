/** Numbers, dates and names as each language writes them. */
import type { Language } from '../../content/schema/common.ts'
import { locales } from '../../content/wording/format.ts'

export * from '../../content/wording/format.ts'

/** A moment of the reader's own: 20 novembre 2026 à 18:04. */
export function formatMoment(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))
}

export function formatTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'medium' }).format(moment)
}
