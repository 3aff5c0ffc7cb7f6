/** The works that the documents refer to: as they are printed, and as files that reference managers read. */
import { expect, test } from 'vitest'
import { formatCitation, type Csl } from '../../electron/exporting/citations/index.ts'
import { printedWork, worksFile } from '../../electron/exporting/citations/works.ts'
import { listReferences } from '../../electron/library/named.ts'
import { fixtureLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

const reader = openReader(fixtureLibrary())
const works = listReferences(reader)
reader.db.close()

const print = (csl: Csl) => {
  const cited = { id: 'x', csl, onlyNamed: true }
  return [formatCitation(cited, 'fr'), formatCitation(cited, 'en')]
}

test('an article is printed in each language, and nothing says that its words were read here', () => {
  const orvane = works.map(printedWork).find(({ id }) => id === 'orvane-2001')
  expect(orvane?.printed).toEqual({
    fr: 'Orvane, L. (2001), «\u00A0Le froid en commun\u00A0», Cahiers de la Brenne, vol.\u00A04, p.\u00A012–19.',
    en: 'Orvane, L. (2001) “Le froid en commun”, Cahiers de la Brenne, vol.\u00A04, pp.\u00A012–19.',
  })
})

test('a work that nobody signs begins with its title', () => {
  expect(print({ type: 'report', title: 'Premier comptage', publisher: 'Bureau du Marais' })).toEqual([
    'Premier comptage (s. d.), Bureau du Marais.',
    'Premier comptage (n.d.) Bureau du Marais.',
  ])
})

test('a work to come says so where its year would stand', () => {
  const author = [{ family: 'Saglio' }]
  expect(print({ type: 'paper-conference', title: 'Districts', author, status: 'forthcoming' })).toEqual([
    'Saglio (à paraître), «\u00A0Districts\u00A0».',
    'Saglio (forthcoming) “Districts”.',
  ])
})

test('a sentence keeps the mark that its title ends in', () => {
  const author = [{ family: 'Orvane' }]
  expect(print({ type: 'book', title: 'Qui paie ?', author, issued: { 'date-parts': [[2001]] } })[1]).toBe(
    'Orvane (2001) Qui paie ?',
  )
})

const ask = (format: 'bibtex' | 'ris' | 'csl-json', ...ids: string[]) =>
  worksFile(works, { ids, format, language: 'fr' })

test('a file holds the works asked for, in their order, each once, and leaves out what is not there', () => {
  const { text, name } = ask('csl-json', 'orvane-2001', 'nowhere', 'marais-1990', 'orvane-2001')
  const records = JSON.parse(text) as { id: string; note?: string }[]
  expect(records.map(({ id }) => id)).toEqual(['orvane-2001', 'marais-1990'])
  expect(records.every(({ note }) => note === undefined)).toBe(true)
  expect(name).toBe('grappe-bibliography.json')
})

test('BibTeX and RIS have an entry for each work', () => {
  expect(ask('bibtex', 'marais-1990', 'orvane-2001').text.match(/^@\w+\{[^,]+,$/gm)).toEqual([
    '@techreport{marais-1990,',
    '@article{orvane-2001,',
  ])
  expect(
    ask('ris', 'marais-1990', 'orvane-2001')
      .text.match(/^(TY|ID|ER) {2}- .*$/gm)
      ?.map((line) => line.trim()),
  ).toEqual(['TY  - RPRT', 'ID  - marais-1990', 'ER  -', 'TY  - JOUR', 'ID  - orvane-2001', 'ER  -'])
})
