/** How a case, or a figure of one, is cited: what it is, where it stands in Grappe, and the documents behind it in full. */
import type { Language } from '../../content/schema/common.ts'
import type { CaseView, Citation, SourceCard } from '../../electron/api/views/index.ts'
import { capitalise, formatDate, formatMeasure } from './format.ts'
import { referenceParts } from './reference.ts'

type Figure = CaseView['figures'][number]
type Documents = readonly Pick<SourceCard, 'id' | 'csl'>[]

export interface CitationMeans {
  readonly language: Language
  /** Of Grappe. */
  readonly version: string
  readonly year: number
  readonly documents: Documents
}

const quoted = (text: string, language: Language) => (language === 'fr' ? `« ${text} »` : `“${text}”`)

/** "CNUCED 1998, § 21, § 24 ; AFD 2009, 1.3": each document named once. */
export function citedPassages(cited: readonly Citation[], language: Language): string {
  const bySource = new Map<string, { short: string; locators: string[] }>()
  for (const { source, short, locator } of cited) {
    const known = bySource.get(source)
    if (known) known.locators.push(locator[language])
    else bySource.set(source, { short: short[language], locators: [locator[language]] })
  }
  const separator = language === 'fr' ? ' ; ' : '; '
  return [...bySource.values()].map(({ short, locators }) => [short, ...locators].join(', ')).join(separator)
}

function references(cited: readonly Citation[], documents: Documents): string[] {
  const used = new Set(cited.map(({ source }) => source))
  return documents
    .filter(({ id }) => used.has(id))
    .map(({ csl }) => {
      const { before, title, after } = referenceParts(csl)
      return `${before}${title}${after}`
    })
}

function inGrappe(one: Pick<CaseView, 'title'>, { language, version, year }: CitationMeans): string {
  const title = quoted(one.title[language], language)
  return language === 'fr'
    ? `${title}, cas, dans Grappe ${version}, ${year}.`
    : `${title}, case, in Grappe ${version}, ${year}.`
}

/** The citation of a whole case, in lines. */
export function citeCase(one: Pick<CaseView, 'title' | 'sources'>, means: CitationMeans): string {
  const after = means.language === 'fr' ? 'D’après' : 'After'
  return [
    inGrappe(one, means),
    `${after} ${citedPassages(one.sources, means.language)}.`,
    ...references(one.sources, means.documents),
  ].join('\n')
}

/** The citation of one figure: its words, the passage where it is printed, and the case that it was found by. */
export function citeFigure(one: Pick<CaseView, 'title'>, figure: Figure, means: CitationMeans): string {
  const { language, documents } = means
  const date = figure.date ? `, ${formatDate(figure.date, language)}` : ''
  const colon = language === 'fr' ? '\u00A0: ' : ': '
  const words = `${capitalise(figure.label[language], language)}${colon}${formatMeasure(figure, language)}${date}.`
  return [
    words,
    `${citedPassages([figure.cite], language)}.`,
    ...references([figure.cite], documents),
    inGrappe(one, means),
  ].join('\n')
}
