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

const entries = [
  ['Rapport de diagnostic (DOCX)', 'docx'],
  ['Plan d’action (DOCX)', 'docx'],
  ['Tout le dossier (DOCX)', 'docx'],
  ['Plan et indicateurs (XLSX)', 'xlsx'],
  ['Questionnaire d’entretien (XLSForm)', 'xlsx'],
  ['Dossier complet (JSON)', 'json'],
] as const

/** The tools of a file, without when it was written. */
const toolsOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { tools: unknown }).tools

describe.skipIf(!browser)('the exports of a cluster', () => {
  const { app } = appForSuite(browser, {})
  const other = appForSuite(browser, {})
  let home = ''

  const take = async (entry: string, at = app()) => {
    await at.page.getByRole('button', { name: 'Exporter…' }).press('Enter')
    const [given] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('dialog').getByRole('button', { name: entry }).press('Enter'),
    ])
    return given
  }

  it('begin from the example', async () => {
    home = `/workbook/${await openExample(app().page, 'fr')}`
    await app().open(home)
  })

  it.each(entries)('give “%s” as a file of its kind', async (entry, ending) => {
    const given = await take(entry)
    expect(given.suggestedFilename()).toMatch(new RegExp(`^atuntaqui[a-z0-9-]*\\.${ending}$`))
    expect(kinds[ending]?.(readFileSync(await given.path()))).toBeTruthy()
  })

  it('stand all in the menu, with the page for paper', async () => {
    await app().page.getByRole('button', { name: 'Exporter…' }).press('Enter')
    const names = await app().page.getByRole('dialog').locator('li strong').allTextContents()
    expect(names.toSorted()).toEqual(
      [...entries.map(([name]) => name), 'Tout le dossier, à imprimer ou en PDF'].toSorted(),
    )
    await app().page.keyboard.press('Escape')
  })

  it('open in a clean profile, which exports the same', async () => {
    const file = await (await take('Dossier complet (JSON)')).path()
    await other.app().open('/workbook')
    await other.app().page.locator('input[type=file]').setInputFiles(file)
    await other.app().page.getByRole('button', { name: 'Exporter…' }).waitFor()
    const again = await (await take('Dossier complet (JSON)', other.app())).path()
    expect(toolsOf(again)).toEqual(toolsOf(file))
  })

  it.skipIf(noReader !== undefined)('print as a PDF with every heading, the table’s head on each page', async () => {
    const { page, open } = app()
    await open(`${home}/print?language=fr`)
    const headings = await page.locator('main h2').allTextContents()
    const pdf = await page.pdf({ format: 'A4', printBackground: true, tagged: true, outline: true })
    const { folder, remove } = dataFolder()
    writeFileSync(join(folder, 'paper.pdf'), pdf)
    const text = spawnSync('pdftotext', ['-layout', join(folder, 'paper.pdf'), '-'], { encoding: 'utf8' }).stdout
    remove()
    expect(headings.length).toBeGreaterThan(10)
    const plain = text.replaceAll(/\s+/g, ' ')
    expect(headings.filter((one) => !plain.includes(one.replaceAll(/\s+/g, ' ')))).toEqual([])
    // What belongs to the screen stays there.
    expect(plain).not.toContain('Retour au dossier')
  })

  it('say nothing that the page’s policy refuses', () => {
    expect(app().complaints).toEqual([])
  })
})
