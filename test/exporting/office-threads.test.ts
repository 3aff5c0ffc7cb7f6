/** Office files are made in threads: the same files, nobody kept waiting, and given up where nobody waits. */
import { afterAll, expect, test } from 'vitest'
import { OfficeThreads } from '../../electron/exporting/office-threads.ts'
import type { OfficeOrder } from '../../electron/exporting/office.ts'
import type { Cluster } from '../../electron/api/views/workbook/index.ts'
import { largeCluster } from '../../scripts/bench/large-cluster.ts'
import { cellsOf, partsOf } from '../helpers/office.ts'
import { openFixture } from '../helpers/program.ts'

const threads = new OfficeThreads()
afterAll(() => threads.close())

const sheet = { name: 'a', columns: [{ name: 'Jour', width: 9 }], rows: [[new Date('2026-03-01T00:00:00.000Z')]] }
const small: OfficeOrder = { kind: 'xlsx', sheets: [sheet] }
const long: OfficeOrder = {
  kind: 'docx',
  paper: { title: 't', lead: [], blocks: Array.from({ length: 4000 }, () => ({ kind: 'list', items: ['x'] })) },
  contents: 'c',
  language: 'fr',
}

test('a table comes out of a thread as it went in, one after the other', async () => {
  for (let turn = 0; turn < 2; turn++) expect(cellsOf(await threads.make(small))[0]?.get('A2')).toBe('46082')
})

test('a file that is given up comes to nothing, at once', async () => {
  const stop = new AbortController()
  const made = threads.make(long, stop.signal)
  stop.abort(new Error('given up'))
  await expect(made).rejects.toThrow('given up')
  await expect(threads.make(small, stop.signal)).rejects.toThrow('given up')
})

test('what cannot be made is told, and the next file is made all the same', async () => {
  const broken = { ...long, paper: null } as unknown as OfficeOrder
  await expect(threads.make(broken)).rejects.toThrow('null')
  expect((await threads.make(small)).length).toBeGreaterThan(1000)
})

test('the program answers while it makes the plan of three hundred actions', async () => {
  const program = openFixture()
  const ask = (path: string, init?: RequestInit) => program.handle(new Request(`http://grappe${path}`, init))
  const body = JSON.stringify(largeCluster())
  const { data } = (await (await ask('/api/cluster-files', { method: 'POST', body })).json()) as { data: Cluster }
  const answers: string[] = []
  const plan = ask(`/api/clusters/${data.id}/exports/plan`).then(async (response) => {
    answers.push('plan')
    return new Uint8Array(await response.arrayBuffer())
  })
  for (let turn = 0; turn < 5; turn++) {
    expect((await ask('/api/session')).status).toBe(200)
    answers.push('session')
  }
  expect(partsOf(await plan).has('word/document.xml')).toBe(true)
  expect(answers).toEqual(['session', 'session', 'session', 'session', 'session', 'plan'])
  program.close()
})
