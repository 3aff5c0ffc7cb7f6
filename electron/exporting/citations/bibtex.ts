/** A citation as a BibTeX entry, in UTF-8 (bibtex.com/g/bibtex-format, and what BibTeX's own styles read). */
import type { Language } from '../../../content/schema/common.ts'
import { dateParts, noteOf, type Cited, type Name } from './work.ts'

const types: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  entry: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

export function escapeTex(text: string): string {
  return (
    text
      .replaceAll(/[\\{}&%#_$~^]/g, (character) => escapes[character] ?? character)
      // Two hyphens would be set as a dash.
      .replaceAll(/-(?=-)/g, '-{}')
  )
}

/** Words whose capitals a style must not take away: acronyms, and names after the first word. */
function protectedTitle(title: string): string {
  let first = true
  return escapeTex(title).replaceAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu, (word, at: number, whole: string) => {
    // The letters of a command are no word.
    if (whole.charAt(at - 1) === '\\') return word
    const isFirst = first
    first = false
    return /\p{Lu}.*\p{Lu}/u.test(word) || (!isFirst && /^\p{Lu}/u.test(word)) ? `{${word}}` : word
  })
}

/** A body stands in braces of its own, or its name would be taken for a family name and given names. */
function nameOf(name: Name): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return escapeTex(name.given ? `${family}, ${name.given}` : family)
}

const namesOf = (names: readonly Name[] | undefined) => names?.map(nameOf).join(' and ')

const languageNames: Readonly<Record<string, string>> = { fr: 'french', en: 'english' }

const plain = (text: string | undefined) => text && escapeTex(text)

function fieldsOf(cited: Cited, language: Language): [name: string, value: string | undefined][] {
  const { csl } = cited
  const [year, month, day] = dateParts(csl)
  const isReport = csl.type === 'report'
  const isArticle = types[csl.type] === 'article'
  return [
    ['author', namesOf(csl.author)],
    ['editor', namesOf(csl.editor)],
    ['title', protectedTitle(csl.title)],
    [isArticle ? 'journal' : 'booktitle', plain(csl['container-title'])],
    ['series', plain(csl['collection-title'])],
    ['volume', plain(csl.volume)],
    ['number', plain(isReport ? csl.number : (csl.issue ?? csl['collection-number']))],
    ['pages', plain(csl.page)?.replace(/[-–]+/, '--')],
    [isReport ? 'institution' : csl.type === 'thesis' ? 'school' : 'publisher', plain(csl.publisher)],
    ['address', plain(csl['publisher-place'])],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
    ['url', csl.URL],
    ['langid', csl.language && languageNames[csl.language]],
    ['note', escapeTex(noteOf(cited, language))],
  ]
}

/** The entry, ending in a line break. */
export function toBibtex(cited: Cited, language: Language): string {
  const fields = fieldsOf(cited, language)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = {${value ?? ''}},\n`)
  return `@${types[cited.csl.type] ?? 'misc'}{${cited.id},\n${fields.join('')}}\n`
}
