/** Numbers, dates and names as each language writes them. */
import type { Language } from '../../content/schema/common.ts'
import type { CaseView } from '../../electron/api/views/index.ts'

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }

export function formatNumber(value: number, language: Language): string {
  // Four digits are grouped too, as in print: 2 256 and 2,256.
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 3, useGrouping: 'always' }).format(value)
}

type Figure = CaseView['figures'][number]

const qualifiers: Record<NonNullable<Figure['qualifier']>, Record<Language, string>> = {
  about: { fr: 'environ', en: 'about' },
  over: { fr: 'plus de', en: 'over' },
  under: { fr: 'moins de', en: 'under' },
  'at-least': { fr: 'au moins', en: 'at least' },
  'at-most': { fr: 'au plus', en: 'at most' },
  nearly: { fr: 'près de', en: 'nearly' },
}

/** What makes a figure less than exact: "environ", or ''. */
export function formatQualifier({ qualifier }: Figure, language: Language): string {
  return qualifier ? qualifiers[qualifier][language] : ''
}

/** The number of a figure, or its two ends: "300", "40–250". */
export function formatAmount({ value }: Figure, language: Language): string {
  return [value]
    .flat()
    .map((one) => formatNumber(one, language))
    .join('–')
}

/** The number with its qualifier: "environ 300". */
export function formatValue(figure: Figure, language: Language): string {
  return [formatQualifier(figure, language), formatAmount(figure, language)].filter(Boolean).join('\u00A0')
}

/** The unit as it follows the number. */
export function formatUnit(figure: Figure, language: Language): string {
  return figure.unit.name[language]
}

const approximate: Record<Language, string> = { fr: 'vers', en: 'about' }

/** One date of EDTF: 1994, 1994-05, 199X, 1994~. */
function formatOneDate(edtf: string, language: Language): string {
  const uncertain = edtf.endsWith('~')
  const date = uncertain ? edtf.slice(0, -1) : edtf
  const told = formatCertain(date, language)
  return uncertain ? `${approximate[language]} ${told}` : told
}

function formatCertain(date: string, language: Language): string {
  if (date.endsWith('X')) {
    const decade = `${date.slice(0, 3)}0`
    return language === 'fr' ? `années ${decade}` : `${decade}s`
  }
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(moment)
}

/** A date or an interval, as the document gives it. */
export function formatDate(edtf: string, language: Language): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return formatOneDate(from, language)
  if (from === '..')
    return language === 'fr' ? `jusqu’à ${formatOneDate(to, language)}` : `up to ${formatOneDate(to, language)}`
  if (to === '..')
    return language === 'fr' ? `depuis ${formatOneDate(from, language)}` : `since ${formatOneDate(from, language)}`
  return `${formatOneDate(from, language)}\u2009–\u2009${formatOneDate(to, language)}`
}

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

/** The country's name from the Unicode CLDR. */
export function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: 'region' }).of(code) ?? code
}

export function capitalise(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(locales[language]) + text.slice(1)
}

/** A name as a heading: its first letter is a capital, behind what numbers it: "a. Le contexte", "1. Appui". */
export function headingOf(name: string, language: Language): string {
  const [numbering = ''] = /^(?:\(?[\da-z][.)]\s*)?/i.exec(name) ?? []
  return numbering + capitalise(name.slice(numbering.length), language)
}

/** Two texts with the colon that the language sets between them. */
export function withColon(label: string, language: Language): string {
  return language === 'fr' ? `${label}\u00A0:` : `${label}:`
}
