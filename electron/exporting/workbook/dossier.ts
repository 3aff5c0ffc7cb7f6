/** A cluster with all its tools, as whatever is exported of it is made from. */
import type { Bilingual, Language } from '../../../content/schema/index.ts'
import { capitalise, formatDate, formatNumber, locales } from '../../../content/wording/format.ts'
import type { Cluster, ToolData } from '../../api/views/workbook/index.ts'
import type { Reader } from '../../library/shared.ts'
import { words } from './words.ts'

export interface Dossier {
  readonly cluster: Cluster
  readonly tools: ToolData
  readonly reader: Reader
  readonly language: Language
  readonly made: Date
}

/** How the language of a dossier says things. */
export interface Said {
  /** A word of the export's own. */
  readonly word: (key: keyof typeof words) => string
  readonly in: (text: Bilingual) => string
  /** The same at the beginning of a line. */
  readonly head: (text: Bilingual) => string
  /** A day as 2026-03-01, or '', in words. */
  readonly day: (iso: string) => string
  readonly number: (value: number | null) => string
  /** In the currency of the cluster; '' where there is none. */
  readonly money: (amount: number | null) => string
  readonly yes: (value: boolean) => string
}

/** By language and currency: to make one takes as long as to write a page. */
const moneyFormats = new Map<string, Intl.NumberFormat>()

function moneyFormat(language: Language, currency: string): Intl.NumberFormat {
  const key = `${language} ${currency}`
  const known = moneyFormats.get(key)
  if (known) return known
  const style = { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 2 } as const
  const format = new Intl.NumberFormat(locales[language], style)
  moneyFormats.set(key, format)
  return format
}

export function sayIn({ language, tools }: Pick<Dossier, 'language' | 'tools'>): Said {
  const money = moneyFormat(language, tools.profile.currency)
  return {
    word: (key) => words[key][language],
    in: (text) => text[language],
    head: (text) => capitalise(text[language], language),
    day: (iso) => (iso === '' ? '' : formatDate(iso, language)),
    number: (value) => (value === null ? '' : formatNumber(value, language)),
    money: (amount) => (amount === null ? '' : money.format(amount)),
    yes: (value) => words[value ? 'yes' : 'no'][language],
  }
}

/** Names of the actors of the map by their id; what is no id is a name already. */
export function actorNames({ tools, language }: Dossier): (idOrName: string) => string {
  const byId = new Map(tools.actors.actors.map(({ id, name }) => [id, name || words.unnamed[language]]))
  return (idOrName) => byId.get(idOrName) ?? idOrName
}

/** The day of the export, as 2026-03-01. */
export const dayOf = ({ made }: Pick<Dossier, 'made'>): string => made.toISOString().slice(0, 10)
