/** A cluster's file goes out and comes back without loss, and a foreign one changes nothing. */
import * as fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { addCluster, listClusters } from '../../electron/notebook/clusters.ts'
import { openNotebookFile, type WritableDatabase } from '../../electron/notebook/open.ts'
import { findTool, saveTool } from '../../electron/notebook/tools.ts'
import { checkTool } from '../../electron/workbook/check-tool.ts'
import { exportCluster, importCluster } from '../../electron/workbook/cluster-file.ts'
import { opened } from '../helpers/notebooks.ts'
import { newFolder } from '../helpers/scratch.ts'

const now = new Date('2026-03-01T08:00:00.000Z')
const open = () => opened(openNotebookFile(newFolder(), now))
let db: WritableDatabase
/** The notebook of another machine. */
let other: WritableDatabase
beforeEach(() => {
  db = open()
  other = open()
})

function filled(): string {
  const { id } = addCluster(db, { name: 'Cuir « Éàç » 日本', training: true }, now)
  const actors = {
    actors: [
      { id: 'a1', name: 'Tannerie', kind: 'firm', size: 12, at: [0.2, 0.4] },
      { id: 'a2', name: 'Chambre', kind: 'association' },
    ],
    links: [{ id: 'l1', from: 'a2', to: 'a1', kind: 'information', strength: 3 }],
  }
  saveTool(db, id, 'actors', JSON.stringify(checkTool('actors', actors)), 0, now)
  saveTool(db, id, 'vision', JSON.stringify(checkTool('vision', { statement: 'Du cuir, mieux vendu' })), 0, now)
  return id
}

test('what is exported imports on another machine without loss', () => {
  const id = filled()
  const file = JSON.parse(JSON.stringify(exportCluster(db, id, now))) as unknown
  const copy = importCluster(other, file, now)
  expect(copy).toMatchObject({ name: 'Cuir « Éàç » 日本', training: true })
  for (const tool of ['actors', 'vision'] as const)
    expect(findTool(other, copy.id, tool)?.data).toBe(findTool(db, id, tool)?.data)
  expect({ ...exportCluster(other, copy.id, now), exported: '' }).toEqual({ ...(file as object), exported: '' })
})

/** A name as the program keeps it: something, without white space round it. */
const clusterName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((name) => name.trim())
  .filter((name) => name !== '')
const words = fc.string({ unit: 'grapheme', maxLength: 80 })
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const money = fc.double({ min: 0, max: 1e15, noNaN: true })
const listOf = <T>(one: (id: string) => fc.Arbitrary<T>) =>
  fc.array(fc.constant(0), { maxLength: 6 }).chain((all) => fc.tuple(...all.map((_, index) => one(`p${index}`))))

/** Tools as hands of all kinds fill them: any writing, links to actors that are gone, days in any order. */
const anyTools = fc.record({
  actors: fc.record({
    actors: listOf((id) =>
      fc.record({ id: fc.constant(id), name: words, kind: fc.constantFrom('firm', 'support', 'other'), notes: words }),
    ),
    links: listOf((id) =>
      fc.record({
        id: fc.constant(id),
        from: fc.constantFrom('p0', 'p1', 'gone'),
        to: fc.constantFrom('p2', 'p3'),
        kind: fc.constantFrom('trade', 'conflict'),
        strength: fc.integer({ min: 1, max: 3 }),
      }),
    ),
  }),
  vision: fc.record({ statement: words, today: words, horizon: fc.integer({ min: 1900, max: 2200 }) }),
  plan: fc.record({
    actions: listOf((id) =>
      fc.record({
        id: fc.constant(id),
        title: words,
        start: day,
        costs: listOf((cost) => fc.record({ id: fc.constant(cost), what: words, amount: money })),
      }),
    ),
  }),
  journal: fc.record({ entries: listOf((id) => fc.record({ id: fc.constant(id), date: day, text: words })) }),
})

test('whatever a cluster holds comes back as it left, and leaves again the same', () => {
  fc.assert(
    fc.property(clusterName, anyTools, (name, tools) => {
      const { id } = addCluster(db, { name, training: false }, now)
      for (const tool of ['actors', 'vision', 'plan', 'journal'] as const)
        saveTool(db, id, tool, JSON.stringify(checkTool(tool, tools[tool])), 0, now)
      const file = JSON.parse(JSON.stringify(exportCluster(db, id, now))) as object
      const copy = importCluster(other, file, now)
      expect({ ...exportCluster(other, copy.id, now), exported: '' }).toEqual({ ...file, exported: '' })
    }),
    { numRuns: 40 },
  )
})

test('importing twice makes two clusters', () => {
  const file = exportCluster(db, filled(), now)
  importCluster(db, file, now)
  expect(listClusters(db)).toHaveLength(2)
})

const good = () => exportCluster(db, filled(), now)

test.each<[string, (file: object) => unknown, string]>([
  ['not an object', () => [1, 2], 'foreign-file'],
  ['nothing', () => null, 'foreign-file'],
  ['another program’s', () => ({ type: 'FeatureCollection' }), 'foreign-file'],
  ['a later version’s', (file) => ({ ...file, version: 2 }), 'newer-file'],
  ['cut short', ({ ...file }) => ({ ...file, cluster: undefined }), 'damaged-file'],
  ['with a tool that does not exist', (file) => ({ ...file, tools: { hammer: {} } }), 'damaged-file'],
  ['with a tool that is wrong', (file) => ({ ...file, tools: { plan: { actions: 'many' } } }), 'damaged-file'],
])('a file that is %s is refused, and nothing is imported', (_, spoil, code) => {
  const file = spoil(good() ?? {})
  const before = listClusters(db).length
  expect(() => importCluster(db, file, now)).toThrow(expect.objectContaining({ code }) as Error)
  expect(listClusters(db)).toHaveLength(before)
})

test('there is no file of a cluster that is not there', () => {
  expect(exportCluster(db, 'nobody-there', now)).toBeUndefined()
})
