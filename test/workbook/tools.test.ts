/** Clusters and their tools: what is saved is there, what was there before is kept, and nothing is overwritten unseen. */
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { tools, ToolName } from '../../electron/api/views/workbook/index.ts'
import {
  addCluster,
  changeCluster,
  duplicateCluster,
  findCluster,
  listClusters,
} from '../../electron/notebook/clusters.ts'
import { openNotebookFile, type WritableDatabase } from '../../electron/notebook/open.ts'
import { versionsToDrop } from '../../electron/notebook/retention.ts'
import { findTool, findVersion, listTools, listVersions, saveTool } from '../../electron/notebook/tools.ts'
import { checkTool, emptyTool } from '../../electron/workbook/check-tool.ts'
import { fixedClock, type FixedClock } from '../helpers/clock.ts'
import { opened } from '../helpers/notebooks.ts'
import { newFolder } from '../helpers/scratch.ts'

let db: WritableDatabase
let clock: FixedClock
let id: string
beforeEach(() => {
  clock = fixedClock('2026-03-01T08:00:00.000Z')
  db = opened(openNotebookFile(newFolder(), clock()))
  ;({ id } = addCluster(db, { name: 'Cuir', training: false }, clock()))
})
const minute = 60_000

test('a cluster is renamed, put away, removed and put back', () => {
  clock.advance(minute)
  expect(changeCluster(db, id, { name: 'Cuir et peaux', archived: true }, clock())).toMatchObject({
    name: 'Cuir et peaux',
    archived: '2026-03-01T08:01:00.000Z',
  })
  clock.advance(minute)
  changeCluster(db, id, { removed: true, archived: true }, clock())
  expect(findCluster(db, id)).toMatchObject({
    archived: '2026-03-01T08:01:00.000Z',
    removed: '2026-03-01T08:02:00.000Z',
  })
  expect(changeCluster(db, id, { removed: false, archived: false }, clock())).toMatchObject({
    removed: null,
    archived: null,
  })
  expect(changeCluster(db, 'nobody-there', { name: 'x' }, clock())).toBeUndefined()
})

test('a saved tool is there, its revision counts, and the state before is kept', () => {
  saveTool(db, id, 'vision', '{"statement":"un"}', 0, clock())
  clock.advance(minute)
  expect(saveTool(db, id, 'vision', '{"statement":"deux"}', 1, clock())).toEqual({
    tool: 'vision',
    revision: 2,
    updated: '2026-03-01T08:01:00.000Z',
  })
  expect(findTool(db, id, 'vision')?.data).toBe('{"statement":"deux"}')
  const [kept] = listVersions(db, id, 'vision')
  expect(kept).toMatchObject({ revision: 1, saved: '2026-03-01T08:00:00.000Z', bytes: 18 })
  expect(findVersion(db, id, 'vision', kept?.id ?? 0)).toBe('{"statement":"un"}')
  expect(findVersion(db, id, 'plan', kept?.id ?? 0)).toBeUndefined()
  expect(listTools(db, id).map(({ tool }) => tool)).toEqual(['vision'])
})

test('saving what is there already changes nothing', () => {
  saveTool(db, id, 'vision', '{}', 0, clock())
  clock.advance(minute)
  expect(saveTool(db, id, 'vision', '{}', 1, clock())).toMatchObject({
    revision: 1,
    updated: '2026-03-01T08:00:00.000Z',
  })
  expect(listVersions(db, id, 'vision')).toEqual([])
})

test('a change made on another revision is refused, and what is there stays', () => {
  saveTool(db, id, 'vision', '{"statement":"une fenêtre"}', 0, clock())
  expect(() => saveTool(db, id, 'vision', '{"statement":"l’autre"}', 0, clock())).toThrow(
    expect.objectContaining({ code: 'tool-conflict' }) as Error,
  )
  expect(findTool(db, id, 'vision')?.data).toContain('une fenêtre')
})

test('a copy has the present state of every tool, under its own id', () => {
  saveTool(db, id, 'vision', '{"statement":"un"}', 0, clock())
  saveTool(db, id, 'vision', '{"statement":"deux"}', 1, clock())
  const copy = duplicateCluster(db, id, 'Copie', clock())
  expect(listClusters(db)).toHaveLength(2)
  expect(findTool(db, copy?.id ?? '', 'vision')).toMatchObject({ revision: 1, data: '{"statement":"deux"}' })
  expect(listVersions(db, copy?.id ?? '', 'vision')).toEqual([])
  expect(duplicateCluster(db, 'nobody-there', 'x', clock())).toBeUndefined()
})

test('of kept states the newest of each stretch of time stays', () => {
  const now = new Date('2026-03-01T12:00:00.000Z')
  const saved = [
    '2026-03-01T11:59:50Z',
    '2026-03-01T11:59:10Z', // the same minute
    '2026-03-01T11:58:50Z',
    '2026-03-01T10:05:00Z',
    '2026-03-01T10:01:00Z', // the same ten minutes
    '2026-02-20T10:00:00Z',
    '2026-02-20T09:00:00Z', // the same day
    '2025-11-20T10:00:00Z',
    '2025-11-02T10:00:00Z', // the same month
  ]
  expect(
    versionsToDrop(
      saved.map((moment, index) => ({ id: index, saved: moment })),
      now,
    ),
  ).toEqual([1, 4, 6, 8])
})

test('thinning out never drops the newest state, and does nothing the second time', () => {
  const now = new Date('2026-03-01T12:00:00.000Z')
  const moments = fc.array(fc.date({ min: new Date('2024-01-01'), max: now, noInvalidDate: true }), { maxLength: 60 })
  fc.assert(
    fc.property(moments, (dates) => {
      const versions = dates
        .toSorted((a, b) => b.getTime() - a.getTime())
        .map((date, id) => ({ id, saved: date.toISOString() }))
      const dropped = new Set(versionsToDrop(versions, now))
      expect(dropped.has(0)).toBe(false)
      expect(
        versionsToDrop(
          versions.filter((one) => !dropped.has(one.id)),
          now,
        ),
      ).toEqual([])
    }),
  )
})

test.each(ToolName.options)('an empty %s has all its parts, and is its own fixed point', (tool) => {
  const empty = emptyTool(tool)
  expect(tools[tool].parse(empty)).toEqual(empty)
})

test.each<[string, ToolName, unknown, RegExp]>([
  [
    'dates reversed',
    'plan',
    { actions: [{ id: 'a', start: '2026-05-01', end: '2026-04-01' }] },
    /actions.0.end: ends before/,
  ],
  ['a negative cost', 'plan', { actions: [{ id: 'a', costs: [{ id: 'c', what: 'salle', amount: -5 }] }] }, /amount/],
  ['a megabyte of text', 'vision', { statement: 'a'.repeat(1_000_000) }, /statement/],
  ['a day that is none', 'journal', { entries: [{ id: 'a', date: '2026-02-30' }] }, /entries.0.date/],
  ['a list', 'vision', [], /object/],
])('%s is refused with the name of the field', (_, tool, data, says) => {
  expect(() => checkTool(tool, data)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      details: { issues: expect.stringMatching(says) as string },
    }) as Error,
  )
})
