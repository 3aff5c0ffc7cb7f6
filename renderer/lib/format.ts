/** Numbers, dates and names as each language writes them. */
import type { Language } from '../../content/schema/common.ts'
import { capitalise, formatNumber, locales } from '../../content/wording/format.ts'

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

/** A calendar day or a moment as a day: 3 mars 2026. */
export function formatDay(iso: string, language: Language): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(date)
}

const minuteLength = 60_000
const units = [
  ['day', 24 * 60 * minuteLength],
  ['hour', 60 * minuteLength],
  ['minute', minuteLength],
] as const

/** How far a moment is from another: dans 2 jours, in 10 minutes. */
export function formatDistance(iso: string, from: string, language: Language): string {
  const distance = Date.parse(iso) - Date.parse(from)
  const [unit, length] = units.find(([, one]) => Math.abs(distance) >= one) ?? units[2]
  return new Intl.RelativeTimeFormat(locales[language]).format(Math.round(distance / length), unit)
}

/** A share as a percentage: 75 %. */
export function formatShare(part: number, whole: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent' }).format(whole === 0 ? 0 : part / whole)
}

export function formatTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'medium' }).format(moment)
}

/** A name as a heading: its first letter is a capital, behind what numbers it: "a. Le contexte", "1. Appui". */
export function headingOf(name: string, language: Language): string {
  const [numbering = ''] = /^(?:\(?[\da-z][.)]\s*)?/i.exec(name) ?? []
  return numbering + capitalise(name.slice(numbering.length), language)
}
