/** The case that CONTRIBUTING.md adds, added as it says. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openLibrary } from '../../electron/library/library.ts'
import { listCases } from '../../electron/library/case-cards.ts'
import { readPassage } from '../../electron/library/sources.ts'
import { checkContent } from '../../scripts/content/check/index.ts'
import { formatProblem } from '../../scripts/content/problems.ts'
import { writeLibrary } from '../../scripts/content/write.ts'
import { contentFolder, root } from '../../scripts/paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'grappe-contributing-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The blocks of one language of code, without the indent of the list that they stand in. */
function blocks(language: string): string[] {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  return [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\`$`, 'gms'))].map((match) =>
    (match[1] ?? '').replaceAll(/^ {3}/gm, ''),
  )
}

// The whole library is checked and built: some seconds, many more where others use the machine.
it('checks clean, is built, and is found at what it cites', { timeout: 180_000 }, () => {
  const content = join(folder, 'content')
  cpSync(contentFolder, content, { recursive: true })
  const [record = '', place = ''] = blocks('yaml')
  const [english = ''] = blocks('markdown')
  const home = join(content, 'cases', 'kumasi-repairers')
  mkdirSync(home)
  writeFileSync(join(home, 'case.yaml'), record)
  writeFileSync(join(home, 'en.md'), english)
  // Any French with the same sections and citations: the document shows one language.
  writeFileSync(join(home, 'fr.md'), english.replace('## Context', '## Le contexte'))
  writeFileSync(join(content, 'places', 'kumasi.yaml'), place)

  const checked = checkContent(content, undefined)
  expect(checked.problems.map(formatProblem)).toEqual([])
  const file = join(folder, 'library.sqlite')
  writeLibrary(checked.content, checked.originals, file)
  const library = openLibrary(file, () => undefined)
  expect(listCases(library.reader()).find(({ id }) => id === 'kumasi-repairers')?.places[0]?.id).toBe('kumasi')
  expect(readPassage(library.reader(), 'cnuced-1998', 'p10').citedBy).toContainEqual(
    expect.objectContaining({ kind: 'case', item: 'kumasi-repairers' }),
  )
  library.close()
})
