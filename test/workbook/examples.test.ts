/** The worked examples open as training clusters, in one language, with what each text rests on behind it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNotebookFile } from '../../electron/notebook/open.ts'
import { findTool, listTools } from '../../electron/notebook/tools.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { importCluster } from '../../electron/workbook/cluster-file.ts'
import { exampleFile, inLanguage, listExamples } from '../../electron/workbook/examples.ts'
import { checkContent } from '../../scripts/content/check/index.ts'
import { editedContent } from '../helpers/edits.ts'
import { fixtureOriginals, realLibrary } from '../helpers/libraries.ts'
import { opened } from '../helpers/notebooks.ts'
import { openReader } from '../helpers/readers.ts'
import { newFolder } from '../helpers/scratch.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader(realLibrary())
})
afterAll(() => reader.db.close())

const now = new Date('2026-03-01T08:00:00.000Z')

test('a text is told in one language, and its citations stand behind it', () => {
  const told = { list: [{ fr: 'Oui', en: 'Yes', cite: ['a#p1', 'a#p2'] }], plain: { fr: 'Non', en: 'No' }, count: 3 }
  expect(inLanguage(told, 'en', (target) => target)).toEqual({ list: ['Yes [a#p1 ; a#p2]'], plain: 'No', count: 3 })
})

test.each(['fr', 'en'] as const)('every example opens in %s and keeps all its tools', (language) => {
  const db = opened(openNotebookFile(newFolder(), now))
  expect(listExamples(reader)).not.toHaveLength(0)
  for (const { id, name } of listExamples(reader)) {
    const file = exampleFile(reader, id, language, now)
    const cluster = importCluster(db, file, now)
    expect(cluster).toMatchObject({ name: name[language], training: true })
    expect(listTools(db, cluster.id).map(({ tool }) => tool)).toEqual(Object.keys(file.tools).toSorted())
  }
  db.close()
})

test('Atuntaqui says where what it tells stands', () => {
  const db = opened(openNotebookFile(newFolder(), now))
  const { id } = importCluster(db, exampleFile(reader, 'atuntaqui', 'fr', now), now)
  expect(findTool(db, id, 'vision')?.data).toMatch(/AFD 2009/)
  expect(findTool(db, id, 'vision')?.data).not.toContain('"fr"')
  db.close()
})

const file = 'examples/valombre.yaml'

test.each<[string, string, string, RegExp]>([
  ['a tool that is not there', '  profile:', '  hammer:', /unknown-id no tool hammer/],
  ['data that the tool refuses', 'country: FR', 'country: France', /schema .*country/],
  ['a sector that is not there', '[instruments]', '[harps]', /unknown-id no entry harps/],
  ['an item that the model does not have', 'they-meet', 'they-sing', /unknown-id no item of three-signs they-sing/],
  ['a case that is not there', 'case: valombre', 'case: nowhere', /unknown-id no case nowhere/],
  ['a passage that is not there', 'marais-1999#p2\n  checks', 'marais-1999#p9\n  checks', /unknown-citation/],
])('%s is reported', (_, replace, by, says) => {
  const { problems } = checkContent(editedContent([{ file, replace, by }]), fixtureOriginals)
  const lines = problems.map((one) => `${one.file} ${one.rule} ${one.message}`)
  expect(lines).not.toEqual([])
  for (const line of lines) expect(line).toMatch(says)
})
