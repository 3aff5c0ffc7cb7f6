/** Numbers, dates and names as each language writes them. */
import type { Language } from '../../content/schema/common.ts'
import { formatNumber, locales } from '../../content/wording/format.ts'

export * from '../../content/wording/format.ts'

/** An amount as the language prints it: 1 136 000 USD in French, USD 1,136,000 in English. */
export function formatMoney(amount: number, currency: string, language: Language): string {
  const number = formatNumber(Math.round(amount * 100) / 100, language)
  return language === 'fr' ? `${number}\u00A0${currency}` : `${currency}\u00A0${number}`
}

/** The month of a day in short, with its year where that is wanted: mars, janv. 2027. */
export function formatMonth(day: string, language: Language, withYear: boolean): string {
  return new Intl.DateTimeFormat(locales[language], {
    month: 'short',
    ...(withYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

/** A moment of the reader's own: 20 novembre 2026 à 18:04. */
export function formatMoment(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))
}

export function formatTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'medium' }).format(moment)
}
