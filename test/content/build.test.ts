/** The build of the library: all or nothing, the same bytes each time, and every problem told at once. */
import { appendFileSync, copyFileSync, cpSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { checkContent } from '../../scripts/content/check/index.ts'
import { writeLibrary } from '../../scripts/content/write.ts'
import { editedContent } from '../helpers/edits.ts'
import { fixtureContent, fixtureLibrary, fixtureOriginals } from '../helpers/libraries.ts'
import { runScript } from '../helpers/run.ts'
import { copyFolder, newFolder } from '../helpers/scratch.ts'

const build = (content: string, out: string, ...more: string[]) =>
  runScript('scripts/build-library.ts', '--content', content, '--out', out, ...more)

test('with a problem nothing is written, and the library that was there stays as it was', () => {
  const out = join(newFolder(), 'library.sqlite')
  copyFileSync(fixtureLibrary(), out)
  const content = editedContent([
    { file: 'places/valombre.yaml', replace: 'europe', by: 'atlantis' },
    { file: 'cases/valombre/fr.md', replace: '« Pourquoi', by: '“Pourquoi' },
    { remove: 'cases/port-sel/en.md' },
  ])
  const { code, err } = build(content, out)
  expect(code).toBe(1)
  expect(err.trimEnd().split('\n')).toEqual([
    'content/cases/port-sel/en.md:1:1 missing-language write en.md beside the other language',
    'content/cases/valombre/fr.md:45:45 typography English quotes; write « … »',
    'content/places/valombre.yaml:4:9 unknown-id no entry atlantis in vocabularies/regions.yaml',
    'library: 3 problems; nothing was written',
  ])
  expect(readFileSync(out).equals(readFileSync(fixtureLibrary()))).toBe(true)
})

test('with a problem and no library before, there is none after', () => {
  const out = join(newFolder(), 'library.sqlite')
  const content = editedContent([{ remove: 'places/valombre.yaml' }])
  expect(build(content, out).code).toBe(1)
  expect(existsSync(out)).toBe(false)
  expect(existsSync(`${out}.new`)).toBe(false)
})

test('a write that fails leaves the library that was there', () => {
  const out = join(newFolder(), 'library.sqlite')
  copyFileSync(fixtureLibrary(), out)
  const { content } = checkContent(fixtureContent, undefined)
  // Citations of documents that are not there break a foreign key, as a bug in the build would.
  const broken = { ...content, entries: { ...content.entries, source: new Map() } }
  expect(() => writeLibrary(broken, new Map(), out)).toThrow(/FOREIGN KEY/)
  expect(readFileSync(out).equals(readFileSync(fixtureLibrary()))).toBe(true)
  expect(existsSync(`${out}.new`)).toBe(false)
})

test('the same content gives the same bytes, and is then left alone', () => {
  const out = join(newFolder(), 'library.sqlite')
  expect(build(copyFolder(fixtureContent), out).out).toContain('written')
  expect(readFileSync(out).equals(readFileSync(fixtureLibrary()))).toBe(true)
  const { mtimeMs } = statSync(out)
  expect(build(fixtureContent, out).out).toContain('unchanged')
  expect(statSync(out).mtimeMs).toBe(mtimeMs)
})

test('other content gives another edition', () => {
  const editionOf = (file: string) =>
    new Database(file, { readonly: true }).prepare("SELECT value FROM meta WHERE key = 'edition'").pluck().get()
  const out = join(newFolder(), 'library.sqlite')
  const edited = editedContent([{ file: 'places/valombre.yaml', replace: '46.5', by: '46.6' }])
  writeLibrary(checkContent(edited, undefined).content, new Map(), out)
  expect(editionOf(out)).toMatch(/^[0-9a-f]{16}$/)
  expect(editionOf(out)).not.toBe(editionOf(fixtureLibrary()))
})

test('--originals refuses another text than the aligned one, and says so', () => {
  const originals = newFolder()
  cpSync(fixtureOriginals, originals, { recursive: true })
  appendFileSync(join(originals, 'marais-1999.txt'), ' ')
  const out = join(newFolder(), 'library.sqlite')
  const { code, out: said } = build(fixtureContent, out, '--originals', originals)
  expect(code).toBe(0)
  expect(said).toContain('marais-1999: marais-1999.txt is another text than the one whose lines were counted')
  const sources = new Database(out, { readonly: true }).prepare('SELECT DISTINCT source FROM original').pluck().all()
  expect(sources).toEqual(['ateliers-2006'])
})

test('--originals with no text that can be attached writes nothing', () => {
  const out = join(newFolder(), 'library.sqlite')
  const { code, err } = build(fixtureContent, out, '--originals', newFolder())
  expect(code).toBe(1)
  expect(err).toContain('no original could be attached')
  expect(existsSync(out)).toBe(false)
})
