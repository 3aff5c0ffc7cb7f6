/** Every export of every kind of cluster is made, and read again by others than its writer. */
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../../content/schema/common.ts'
import { ExportName } from '../../../electron/api/views/workbook/index.ts'
import { makeOffice } from '../../../electron/exporting/office.ts'
import { exportFile } from '../../../electron/exporting/workbook/files.ts'
import { paperOf } from '../../../electron/exporting/workbook/papers.ts'
import type { Reader } from '../../../electron/library/shared.ts'
import { dossierKinds, dossierOf } from '../../helpers/dossiers.ts'
import { realLibrary } from '../../helpers/libraries.ts'
import {
  cellsOf,
  elementsOf,
  missingProgram,
  partsOf,
  readWithLibreOffice,
  readWithPandocDocx,
} from '../../helpers/office.ts'
import { openReader } from '../../helpers/readers.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader(realLibrary())
})

const every = dossierKinds.flatMap((kind) => ExportName.options.map((what) => [kind, what] as const))

test.each(every)('the %s cluster as %s opens again, in both languages, under an ASCII name', async (kind, what) => {
  for (const language of languages) {
    const { name, bytes, type } = await exportFile(dossierOf(kind, language, reader), what, makeOffice)
    expect(name).toMatch(/^[a-z0-9-]+-2026-03-01\.(?:docx|xlsx)$/)
    expect(type).toContain(name.endsWith('docx') ? 'wordprocessingml' : 'spreadsheetml')
    const parts = partsOf(bytes)
    expect(parts.has(name.endsWith('docx') ? 'word/document.xml' : 'xl/workbook.xml')).toBe(true)
  }
})

describe('a word processor’s file', () => {
  const partsOfReport = async (language: 'fr' | 'en' = 'fr') =>
    partsOf((await exportFile(dossierOf('filled', language, reader), 'report', makeOffice)).bytes)

  test('has headings, lists and tables of its own, on A4, with numbered pages, and asks for nothing when it opens', async () => {
    const parts = await partsOfReport()
    const elements = elementsOf(parts.get('word/document.xml') ?? '')
    const valuesOf = (name: string) => elements.filter((one) => one.name === name).map((one) => one.attributes['w:val'])
    expect(valuesOf('w:pStyle')).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2']))
    // How things look is said by styles, which readers can change: numbers of headings, lines of tables.
    expect(valuesOf('w:tblStyle')).toContain('GrappeTable')
    const direct = new Set(['w:shd', 'w:tblBorders', 'w:color', 'w:sz', 'w:b'])
    expect(elements.filter(({ name }) => direct.has(name))).toEqual([])
    const styles = elementsOf(parts.get('word/styles.xml') ?? '')
    expect(styles.some(({ name }) => name === 'w:numPr')).toBe(true)
    const ids = styles.flatMap(({ name, attributes }) => (name === 'w:style' ? [attributes['w:styleId']] : []))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(
      expect.arrayContaining(['GrappeTable', 'GrappeFacts', 'TOC1', 'TOCHeading', 'Footer', 'ListBullet']),
    )
    expect(elements.some(({ name }) => name === 'w:tblHeader')).toBe(true)
    expect(elements.find(({ name }) => name === 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
    const everything = [...parts.values()].join('')
    expect(everything).not.toMatch(/altChunk|TOC \\|w:updateFields/)
    const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1] ?? ''
    expect(footer).toMatch(/PAGE/)
  })

  test.each([
    ['fr', 'fr-FR'],
    ['en', 'en-GB'],
  ] as const)('in %s is told to be in %s', async (language, locale) => {
    const styles = elementsOf((await partsOfReport(language)).get('word/styles.xml') ?? '')
    expect(styles.find(({ name }) => name === 'w:lang')?.attributes['w:val']).toBe(locale)
  })

  test('runs right to left where its text does', async () => {
    const parts = partsOf((await exportFile(dossierOf('nasty', 'fr', reader), 'report', makeOffice)).bytes)
    expect(parts.get('word/document.xml')).toContain('<w:bidi/>')
  })

  test('keeps all of a text of 20,000 characters', async () => {
    const parts = partsOf((await exportFile(dossierOf('long', 'fr', reader), 'report', makeOffice)).bytes)
    const texts = elementsOf(parts.get('word/document.xml') ?? '').filter(({ name }) => name === 'w:t')
    expect(Math.max(...texts.map(({ text }) => text.length))).toBeGreaterThanOrEqual(19_999)
  })
})

test('the whole file for paper has every tool once, then where the tools come from', () => {
  const { blocks } = paperOf(dossierOf('filled', 'fr', reader), 'whole')
  const titles = blocks.flatMap((one) => (one.kind === 'heading' && one.level === 1 ? [one.text] : []))
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.at(-1)).toBe('D’où viennent ces outils, et leurs limites')
  expect(blocks.some((one) => one.kind === 'text' && one.text.startsWith('Rien n’est'))).toBe(false)
})

test('an empty cluster says of every tool that nothing is there yet', () => {
  const { blocks } = paperOf(dossierOf('empty', 'fr', reader), 'plan')
  expect(blocks.filter((one) => one.kind === 'text' && one.quiet)).toHaveLength(3)
})

describe('tables of the plan', () => {
  const cells = async () => cellsOf((await exportFile(dossierOf('filled', 'fr', reader), 'tables', makeOffice)).bytes)

  test('have a tab for actions, budget, indicators, measures, each with its heading kept in sight', async () => {
    const parts = partsOf((await exportFile(dossierOf('filled', 'fr', reader), 'tables', makeOffice)).bytes)
    const tabs = elementsOf(parts.get('xl/workbook.xml') ?? '').filter(({ name }) => name === 'sheet')
    expect(tabs.map(({ attributes }) => attributes['name'])).toEqual([
      'Actions',
      'Budget',
      'Indicateurs',
      'Mesures',
      'À propos',
    ])
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet')).map(([, text]) => text)
    expect(sheets.filter((text) => text.includes('state="frozen"'))).toHaveLength(5)
  })

  test('have days as days and numbers as numbers', async () => {
    const [actions, budget, , measures] = await cells()
    // 2026-03-01 is the 46,082nd day of the spreadsheets' calendar.
    expect(actions?.get('F2')).toBe('46082')
    expect(actions?.get('J2')).toBe('1500.5')
    expect(budget?.get('E2')).toBe('1500.5')
    expect(measures?.get('B2')).toBe('46023')
    expect(measures?.get('C2')).toBe('20.25')
  })
})

const missing = {
  writer: missingProgram('lowriter'),
  calc: missingProgram('localc'),
  pandoc: missingProgram('pandoc'),
}
for (const why of Object.values(missing)) if (why) console.warn(`an export is not read by another program here: ${why}`)

const hard = ['filled', 'nasty'] as const

describe.skipIf(missing.writer !== undefined)('LibreOffice Writer', () => {
  test.each(hard)(
    'opens the report of the %s cluster',
    async (kind) => {
      const { bytes } = await exportFile(dossierOf(kind, 'fr', reader), 'report', makeOffice)
      expect(readWithLibreOffice(bytes, 'docx')).toContain('Rapport de diagnostic')
    },
    120_000,
  )
})

describe.skipIf(missing.calc !== undefined)('LibreOffice Calc', () => {
  test.each(hard)(
    'opens the tables of the %s cluster, days as days',
    async (kind) => {
      const { bytes } = await exportFile(dossierOf(kind, 'fr', reader), 'tables', makeOffice)
      expect(readWithLibreOffice(bytes, 'xlsx')).toMatch(/2026-03-01,2026-06-30/)
    },
    120_000,
  )
})

describe.skipIf(missing.pandoc !== undefined)('pandoc', () => {
  test.each(hard)('opens the plan of the %s cluster with its headings and tables', async (kind) => {
    const { bytes } = await exportFile(dossierOf(kind, 'en', reader), 'plan', makeOffice)
    const markdown = readWithPandocDocx(bytes)
    expect(markdown).toMatch(/^# .*The actions in a table/m)
    expect(markdown).toMatch(/^\s*(?:\||\+-|-{5})/m)
    expect(markdown).toContain('1 March 2026')
  })
})
