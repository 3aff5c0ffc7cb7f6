/** What leaves a cluster's file: every entry of the menu gives a file of its kind, and the page for paper a PDF that is whole. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openExample } from '../../scripts/example-cluster.ts'
import { appForSuite, dataFolder, findBrowser } from './app.ts'

const { browser } = await findBrowser()

const noReader = spawnSync('pdftotext', ['-v']).error && 'pdftotext is not installed'
if (noReader) console.warn(`the text of the PDF is not read: ${noReader}`)

/** The first part of each kind of file. */
const kinds: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  docx: (bytes) => unzipSync(bytes)['word/document.xml']?.length,
  xlsx: (bytes) => unzipSync(bytes)['xl/workbook.xml']?.length,
  json: (bytes) => (JSON.parse(new TextDecoder().decode(bytes)) as { format?: string }).format,
}

/** What the menu of exports says, and the kind of each file. */
interface Words {
  readonly menu: string
  readonly entries: readonly (readonly [name: string, ending: string])[]
  readonly complete: string
  readonly paper: string
  readonly back: string
  readonly actors: string
}

const words: Readonly<Record<'fr' | 'en', Words>> = {
  fr: {
    menu: 'Exporter…',
    entries: [
      ['Rapport de diagnostic (DOCX)', 'docx'],
      ['Plan d’action (DOCX)', 'docx'],
      ['Tout le dossier (DOCX)', 'docx'],
      ['Plan et indicateurs (XLSX)', 'xlsx'],
      ['Questionnaire d’entretien (XLSForm)', 'xlsx'],
      ['Dossier complet (JSON)', 'json'],
    ],
    complete: 'Dossier complet (JSON)',
    paper: 'Tout le dossier, à imprimer ou en PDF',
    back: 'Retour au dossier',
    actors: 'Les acteurs',
  },
  en: {
    menu: 'Export…',
    entries: [
      ['Diagnostic report (DOCX)', 'docx'],
      ['Action plan (DOCX)', 'docx'],
      ['The whole file (DOCX)', 'docx'],
      ['Plan and indicators (XLSX)', 'xlsx'],
      ['Interview form (XLSForm)', 'xlsx'],
      ['Complete file (JSON)', 'json'],
    ],
    complete: 'Complete file (JSON)',
    paper: 'The whole file, to print or as PDF',
    back: 'Back to the file',
    actors: 'The actors',
  },
}

/** The tools of a file, without when it was written. */
const toolsOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { tools: unknown }).tools

describe.skipIf(!browser).each(['fr', 'en'] as const)('the exports of a cluster (%s)', (language) => {
  const { menu, entries, complete, paper, back, actors } = words[language]
  const settings = { interfaceLanguage: language, readingLanguage: language }
  const { app } = appForSuite(browser, settings)
  const other = appForSuite(browser, settings)
  let home = ''

  const take = async (entry: string, at = app()) => {
    await at.page.getByRole('button', { name: menu }).press('Enter')
    const [given] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('dialog').getByRole('button', { name: entry }).press('Enter'),
    ])
    return given
  }

  it('begin from the example', async () => {
    home = `/workbook/${await openExample(app().page, language)}`
    await app().open(home)
  })

  it.each(entries)('give “%s” as a file of its kind', async (entry, ending) => {
    const given = await take(entry)
    expect(given.suggestedFilename()).toMatch(new RegExp(`^atuntaqui[a-z0-9-]*\\.${ending}$`))
    expect(kinds[ending]?.(readFileSync(await given.path()))).toBeTruthy()
  })

  it('stand all in the menu, with the page for paper', async () => {
    await app().page.getByRole('button', { name: menu }).press('Enter')
    const names = await app().page.getByRole('dialog').locator('li strong').allTextContents()
    expect(names.toSorted()).toEqual([...entries.map(([name]) => name), paper].toSorted())
    await app().page.keyboard.press('Escape')
  })

  it('open in a clean profile, which exports the same', async () => {
    const file = await (await take(complete)).path()
    await other.app().open('/workbook')
    await other.app().page.locator('input[type=file]').setInputFiles(file)
    await other.app().page.getByRole('button', { name: menu }).waitFor()
    const again = await (await take(complete, other.app())).path()
    expect(toolsOf(again)).toEqual(toolsOf(file))
  })

  it.skipIf(noReader !== undefined)('print as a PDF with every heading, the table’s head on each page', async () => {
    const { page, open } = app()
    // Without a language in the address, paper speaks that of the interface.
    await open(`${home}/print`)
    const headings = await page.locator('main h2').allTextContents()
    const pdf = await page.pdf({ format: 'A4', printBackground: true, tagged: true, outline: true })
    const { folder, remove } = dataFolder()
    writeFileSync(join(folder, 'paper.pdf'), pdf)
    const text = spawnSync('pdftotext', ['-layout', join(folder, 'paper.pdf'), '-'], { encoding: 'utf8' }).stdout
    remove()
    expect(headings.length).toBeGreaterThan(10)
    expect(headings).toContain(actors)
    const plain = text.replaceAll(/\s+/g, ' ')
    expect(headings.filter((one) => !plain.includes(one.replaceAll(/\s+/g, ' ')))).toEqual([])
    // What belongs to the screen stays there.
    expect(plain).not.toContain(back)
  })

  it('say nothing that the page’s policy refuses', () => {
    expect(app().complaints).toEqual([])
  })
})
