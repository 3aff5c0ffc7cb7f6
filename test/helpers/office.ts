/** Reads office files as other programs do. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { newFolder } from './scratch.ts'

/** The parts of an office file by their names; every one that is XML has been read to its end. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const)
  for (const [name, text] of parts) if (/\.(?:xml|rels)$/.test(name)) elementsOf(text)
  return new Map(parts)
}

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** All text within, in order. */
  text: string
}

/**
 * Every element in the order of its beginning.
 * @throws where the text is not well-formed
 */
export function elementsOf(xml: string): Element[] {
  const all: Element[] = []
  const within: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    all.push(element)
    within.push(element)
  })
  parser.on('text', (text) => {
    for (const element of within) element.text += text
  })
  parser.on('closetag', () => {
    within.pop()
  })
  parser.write(xml).close()
  return all
}

/** What each tab of a workbook holds by the address of its cell: "A1". Numbers come as text. */
export function cellsOf(bytes: Uint8Array): Map<string, string>[] {
  const parts = partsOf(bytes)
  const shared = elementsOf(parts.get('xl/sharedStrings.xml') ?? '<none/>').filter(({ name }) => name === 'si')
  const sheets = [...parts.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).toSorted()
  return sheets.map((name) => {
    const cells = elementsOf(parts.get(name) ?? '').filter((one) => one.name === 'c')
    return new Map(
      cells.map(({ attributes, text }) => [
        attributes['r'] ?? '',
        attributes['t'] === 's' ? (shared[Number(text)]?.text ?? '') : text,
      ]),
    )
  })
}

/** Why a program cannot be asked, or undefined where it can. */
export function missingProgram(name: 'lowriter' | 'localc' | 'pandoc'): string | undefined {
  const { error } = spawnSync(name, ['--version'])
  return error && `${name} is not installed (${error.message})`
}

/** Opens a file with LibreOffice and saves it as plain text or CSV. */
export function readWithLibreOffice(bytes: Uint8Array, from: 'docx' | 'xlsx'): string {
  const folder = newFolder()
  const file = join(folder, `file.${from}`)
  writeFileSync(file, bytes)
  const [to, filter] =
    from === 'docx' ? ['txt', 'txt:Text (encoded):UTF8'] : ['csv', 'csv:Text - txt - csv (StarCalc):44,34,76']
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], {
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`)
  return readFileSync(join(folder, `file.${to}`), 'utf8')
}

/** Opens a DOCX with pandoc and gives it as Markdown. */
export function readWithPandocDocx(bytes: Uint8Array): string {
  const file = join(newFolder(), 'file.docx')
  writeFileSync(file, bytes)
  const { status, stdout, stderr } = spawnSync('pandoc', ['-f', 'docx', '-t', 'markdown', '--wrap=none', file], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`pandoc: ${stderr}`)
  return stdout
}
