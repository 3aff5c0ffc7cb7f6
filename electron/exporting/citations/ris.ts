/** A citation as a RIS record, in the tags of 2011 that Zotero, EndNote and Mendeley read alike. */
import type { Language } from '../../../content/schema/common.ts'
import { dateParts, noteOf, type Cited, type Csl, type Name } from './work.ts'

const types: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  entry: 'CHAP',
  legislation: 'STAT',
  'paper-conference': 'CONF',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
}

/** A value is one line; the asterisk has a meaning of its own in names. */
const line = (text: string) => text.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim()

/** A comma would make a body's name into a family name and given names. */
function nameOf(name: Name): string {
  if ('literal' in name) return line(name.literal.replaceAll(/[,*]/g, ' ').replaceAll(/ {2,}/g, ' '))
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return line((name.given ? `${family}, ${name.given}` : family).replaceAll('*', ''))
}

/** YYYY/MM/DD with what is known; the slashes stay. */
function dateOf(csl: Csl): string | undefined {
  const [year, month, day] = dateParts(csl)
  if (year === undefined) return undefined
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}`
}

type Tag = readonly [tag: string, value: string | undefined]

function tagsOf(cited: Cited, language: Language): Tag[] {
  const { id, csl } = cited
  const [year] = dateParts(csl)
  const [begin, end] = csl.page?.split(/[-–]/) ?? []
  return [
    ['ID', id],
    ...(csl.author ?? []).map((name): Tag => ['AU', nameOf(name)]),
    ...(csl.editor ?? []).map((name): Tag => ['ED', nameOf(name)]),
    ['TI', csl.title],
    ['T2', csl['container-title'] ?? csl['collection-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', dateOf(csl)],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['SP', begin],
    ['EP', end],
    // Of a report, the tag holds its number.
    ['SN', csl.type === 'report' ? csl.number : undefined],
    ['PB', csl.publisher],
    ['CY', csl['publisher-place']],
    ['LA', csl.language],
    ['UR', csl.URL],
    ['N1', noteOf(cited, language)],
  ]
}

/** The record, each line ending in CR LF. */
export function toRis(cited: Cited, language: Language): string {
  const lines = tagsOf(cited, language)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([tag, value]) => `${tag}  - ${line(value ?? '')}`)
  return [`TY  - ${types[cited.csl.type] ?? 'GEN'}`, ...lines, 'ER  - ', ''].join('\r\n')
}
