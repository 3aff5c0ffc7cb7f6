/** A case and its figures as they are cited. */
import { expect, test } from 'vitest'
import type { CaseView, SourceCard } from '../../electron/api/views/index.ts'
import { citeCase, citedPassages, citeFigure, type CitationMeans } from '../../renderer/lib/case-citation.ts'

const cite = (source: string, anchor: string) => ({
  source,
  anchor,
  short: {
    fr: source === 'cnuced-1998' ? 'CNUCED 1998' : 'AFD 2009',
    en: source === 'cnuced-1998' ? 'UNCTAD 1998' : 'AFD 2009',
  },
  locator: { fr: `§ ${anchor}`, en: `§ ${anchor}` },
})
const csl = (title: string): SourceCard['csl'] => ({
  type: 'report',
  title,
  author: [{ literal: 'CNUCED' }],
  publisher: 'Nations unies',
  issued: { 'date-parts': [[1998]] },
  language: 'fr',
})
const one = {
  title: { fr: 'Nnewi', en: 'Nnewi' },
  sources: [cite('cnuced-1998', '24'), cite('afd-2009', '1.3'), cite('cnuced-1998', '25')],
} as Pick<CaseView, 'title' | 'sources'>
const figure = {
  id: 'firms',
  label: { fr: 'entreprises du groupement', en: 'firms in the cluster' },
  value: 2256,
  unit: { id: 'firms', name: { fr: 'entreprises', en: 'firms' } },
  date: '1991',
  cite: cite('cnuced-1998', '24'),
} as CaseView['figures'][number]
const means = (language: 'fr' | 'en'): CitationMeans => ({
  language,
  version: '0.1.0',
  year: 2026,
  documents: [
    { id: 'cnuced-1998', csl: csl('Promotion des groupements') },
    { id: 'pommier-2004', csl: csl('Un autre document') },
  ],
})

test('each document is named once', () => {
  expect(citedPassages(one.sources, 'fr')).toBe('CNUCED 1998, § 24, § 25 ; AFD 2009, § 1.3')
})

test('a case, with the documents behind it and no other', () => {
  expect(citeCase(one, means('fr'))).toBe(
    '« Nnewi », cas, dans Grappe 0.1.0, 2026.\nD’après CNUCED 1998, § 24, § 25 ; AFD 2009, § 1.3.\nCNUCED (1998). Promotion des groupements. Nations unies.',
  )
})

test('a figure, with the passage where it is printed', () => {
  expect(citeFigure(one, figure, means('en'))).toBe(
    'Firms in the cluster: 2,256 firms, 1991.\nUNCTAD 1998, § 24.\nCNUCED (1998). Promotion des groupements. Nations unies.\n“Nnewi”, case, in Grappe 0.1.0, 2026.',
  )
})
