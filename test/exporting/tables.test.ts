/** The tables that are kept: what they hold, and that spreadsheets open them. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { noFilters, readFilters, readSort } from '../../content/filtering/index.ts'
import { caseSheets } from '../../electron/exporting/cases.ts'
import { comparisonSheets } from '../../electron/exporting/comparison.ts'
import { evidenceSheets } from '../../electron/exporting/evidence.ts'
import { matrixSheets } from '../../electron/exporting/matrix.ts'
import { toCsv } from '../../electron/exporting/csv.ts'
import { toXlsx } from '../../electron/exporting/xlsx.ts'
import { listCases } from '../../electron/library/case-cards.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'
import { newFolder } from '../helpers/scratch.ts'

const made = new Date('2026-03-02T08:00:00.000Z')
const reader = openReader(realLibrary())
const filters = readFilters(new URLSearchParams('country=SN,GH&sector=food'))
const options = { filters, sort: readSort('-title'), language: 'fr', made } as const

test('the table has the filtered cases in their order, and says what was filtered', () => {
  const [cases, about] = caseSheets(reader, options)
  expect(cases.rows.map(([title]) => title)).toEqual(
    cases.rows.map(([title]) => String(title)).toSorted((a, b) => b.localeCompare(a, 'fr')),
  )
  expect(cases.rows.every((row) => row.length === cases.columns.length)).toBe(true)
  expect(cases.rows.map((row) => row.at(-1))).toEqual(expect.arrayContaining(['papes-senegal', 'maeu-senegal']))
  expect(about.rows).toEqual(
    expect.arrayContaining([
      ['Nombre de cas', cases.rows.length],
      ['Pays', 'Sénégal ; Ghana'],
      ['Établi le', '2 mars 2026'],
    ]),
  )
})

test('without filters it has every case', () => {
  const [cases, about] = caseSheets(reader, { ...options, filters: noFilters })
  expect(cases.rows).toHaveLength(listCases(reader).length)
  expect(about.rows).toContainEqual(['Filtres', 'aucun filtre : tous les cas'])
})

test('a comparison has a row for each criterion, cited', () => {
  const [comparison] = comparisonSheets(reader, ['nnewi', 'sialkot'], 'en', made)
  expect(comparison.columns.map(({ name }) => name)).toHaveLength(4)
  expect(comparison.rows.find(([name]) => name === 'Type of cluster')?.[1]).toMatch(/\[UNCTAD 1998, /)
})

test('the evidence map counts the cases of each crossing, which its second table names; gaps are noughts', () => {
  const [map, crossings, about] = evidenceSheets(reader, options)
  expect(map.rows.every((row) => row.length === map.columns.length)).toBe(true)
  const actions = map.rows.filter(([, action]) => action !== null)
  const counted = actions.flatMap((row) => row.slice(3)).reduce((sum: number, count) => sum + Number(count), 0)
  expect(crossings.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(counted)
  expect(actions.flat()).toContain(0)
  expect(about.rows).toContainEqual(['Pays', 'Sénégal ; Ghana'])
})

test('a matrix has every cell, with where it is said', () => {
  const [matrix] = matrixSheets(reader, 'cnuced-clusters', 'fr', made)
  expect(matrix.columns.map(({ name }) => name)).toContain('Groupements novateurs')
  const cells = matrix.rows.flatMap((row) => row.slice(1))
  expect(cells).not.toContain(null)
  for (const cell of cells) expect(cell).toMatch(/ \[CNUCED 1998, .+\]$/)
})

const xlsx = await toXlsx(caseSheets(reader, options))

test('the XLSX is a package of well-formed parts with both tabs, and no formula', () => {
  const parts = unzipSync(xlsx)
  const part = (name: string) => new TextDecoder().decode(parts[name])
  expect(part('xl/workbook.xml')).toMatch(/name="Cas".*name="À propos"/s)
  const sheet = part('xl/worksheets/sheet1.xml')
  expect(sheet).not.toContain('<f>')
  expect(sheet).toContain('state="frozen"')
})

test('characters that XML cannot hold do not break the file', async () => {
  const sheet = { name: 'a/b:c', columns: [{ name: 'x', width: 5 }], rows: [['\u0000a\uD800b\uFFFF'], ['=1'], [null]] }
  const parts = unzipSync(await toXlsx([sheet]))
  const all = Object.values(parts)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('')
  // oxlint-disable-next-line no-control-regex
  expect(all).not.toMatch(/[\u0000-\u0008\uFFFF]/)
  expect(all).toMatch(/<t>a\uFFFD?b<\/t>/)
  expect(all).not.toContain('<f>')
})

const soffice = spawnSync('soffice', ['--version']).status === 0
if (!soffice) console.log('the tables are not opened in LibreOffice: there is no soffice here')

describe.skipIf(!soffice)('opened in LibreOffice', () => {
  test.each([
    ['cas.xlsx', xlsx],
    ['cas.csv', toCsv(caseSheets(reader, options)[0], 'fr')],
  ])(
    '%s',
    (name, bytes) => {
      const folder = newFolder()
      writeFileSync(join(folder, name), bytes)
      // 59 is a semicolon, 34 a quotation mark, 76 is UTF-8: how a French spreadsheet reads the file.
      const filter = name.endsWith('.csv') ? ['--infilter=CSV:59,34,76'] : []
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const run = ['--headless', profile, ...filter, '--convert-to', 'html', '--outdir', folder, join(folder, name)]
      const { status, stderr } = spawnSync('soffice', run, { encoding: 'utf8', timeout: 120_000 })
      expect([status, stderr]).toEqual([0, expect.any(String)])
      const html = readFileSync(join(folder, 'cas.html'), 'utf8')
      for (const [title] of caseSheets(reader, options)[0].rows)
        expect(html.replaceAll(/\s+/g, ' ')).toContain(String(title).slice(0, 12))
      expect(html).toContain('Sénégal')
    },
    150_000,
  )
})
