/** A cluster's file goes out and comes back without loss, and a foreign one changes nothing. */
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
beforeEach(() => {
  db = open()
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
  const other = open()
  const copy = importCluster(other, file, now)
  expect(copy).toMatchObject({ name: 'Cuir « Éàç » 日本', training: true })
  for (const tool of ['actors', 'vision'] as const)
    expect(findTool(other, copy.id, tool)?.data).toBe(findTool(db, id, tool)?.data)
  expect({ ...exportCluster(other, copy.id, now), exported: '' }).toEqual({ ...(file as object), exported: '' })
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
