/** Numbers, dates and names as each language writes them: the same in the page and in what the program exports. */
import type { CaseScope } from '../schema/case.ts'
import type { Bilingual, Language } from '../schema/common.ts'

export const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }

// Four digits are grouped too, as in print: 2 256 and 2,256.
const numberStyle = { maximumFractionDigits: 3, useGrouping: 'always' } as const
const numbers: Record<Language, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat(locales.fr, numberStyle),
  en: new Intl.NumberFormat(locales.en, numberStyle),
}

export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value)
}

/** What is printed of a figure. */
export interface PrintedFigure {
  readonly value: number | readonly [number, number]
  readonly qualifier?: 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'nearly' | undefined
  readonly unit: { readonly id: string; readonly name: Bilingual }
}

const qualifiers: Record<NonNullable<PrintedFigure['qualifier']>, Record<Language, string>> = {
  about: { fr: 'environ', en: 'about' },
  over: { fr: 'plus de', en: 'over' },
  under: { fr: 'moins de', en: 'under' },
  'at-least': { fr: 'au moins', en: 'at least' },
  'at-most': { fr: 'au plus', en: 'at most' },
  nearly: { fr: 'près de', en: 'nearly' },
}

/** What makes a figure less than exact: "environ", or ''. */
export function formatQualifier({ qualifier }: PrintedFigure, language: Language): string {
  return qualifier ? qualifiers[qualifier][language] : ''
}

/** The number of a figure, or its two ends: "300", "40–250". */
export function formatAmount({ value }: PrintedFigure, language: Language): string {
  return [value]
    .flat()
    .map((one) => formatNumber(one, language))
    .join('–')
}

/** The number with its qualifier: "environ 300". */
export function formatValue(figure: PrintedFigure, language: Language): string {
  return [formatQualifier(figure, language), formatAmount(figure, language)].filter(Boolean).join('\u00A0')
}

/** The unit of what is counted by the figure's own label. */
const counted = 'units'

/** The unit as it follows the number; '' where the label says what is counted. */
export function formatUnit({ unit }: PrintedFigure, language: Language): string {
  return unit.id === counted ? '' : unit.name[language]
}

/** The number with its qualifier and its unit: "environ 300 entreprises". */
export function formatMeasure(figure: PrintedFigure, language: Language): string {
  return [formatValue(figure, language), formatUnit(figure, language)].filter(Boolean).join('\u00A0')
}

const approximate: Record<Language, string> = { fr: 'vers', en: 'about' }

/** One date of EDTF: 1994, 1994-05, 199X, 1994~. */
function formatOneDate(edtf: string, language: Language): string {
  const uncertain = edtf.endsWith('~')
  const date = uncertain ? edtf.slice(0, -1) : edtf
  const told = formatCertain(date, language)
  return uncertain ? `${approximate[language]} ${told}` : told
}

const monthStyle = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
const months: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat(locales.fr, monthStyle),
  en: new Intl.DateTimeFormat(locales.en, monthStyle),
}
const days: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat(locales.fr, { ...monthStyle, day: 'numeric' }),
  en: new Intl.DateTimeFormat(locales.en, { ...monthStyle, day: 'numeric' }),
}

function formatCertain(date: string, language: Language): string {
  if (date.endsWith('X')) {
    const decade = `${date.slice(0, 3)}0`
    return language === 'fr' ? `années ${decade}` : `${decade}s`
  }
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const told = (day ? days : months)[language].format(moment)
  // The first of a month is an ordinal in French.
  return language === 'fr' && day === '01' ? told.replace(/^1 /, '1er ') : told
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

const countryDisplay: Record<Language, Intl.DisplayNames> = {
  fr: new Intl.DisplayNames(locales.fr, { type: 'region' }),
  en: new Intl.DisplayNames(locales.en, { type: 'region' }),
}

/** The country's name from the Unicode CLDR. */
export function countryName(code: string, language: Language): string {
  return countryDisplay[language].of(code) ?? code
}

const scopes: Record<CaseScope, Record<Language, string>> = {
  international: { fr: 'International, plusieurs pays', en: 'International, several countries' },
  unknown: { fr: 'Pays non précisé', en: 'Country not stated' },
}

export const scopeName = (scope: CaseScope, language: Language): string => scopes[scope][language]

/** The names of a case's countries, or why it has none. */
export function countryNames(
  { countries, scope }: { readonly countries: readonly string[]; readonly scope?: CaseScope | null | undefined },
  language: Language,
): string[] {
  return scope ? [scopeName(scope, language)] : countries.map((code) => countryName(code, language))
}

export function capitalise(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(locales[language]) + text.slice(1)
}

/** Two texts with the colon that the language sets between them. */
export function withColon(label: string, language: Language): string {
  return language === 'fr' ? `${label}\u00A0:` : `${label}:`
}
