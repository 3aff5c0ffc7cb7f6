/** Passages of one source are folded where they would fill the page. */
import { expect, test } from 'vitest'
import type { SearchHit } from '../../electron/api/views/index.ts'
import { group } from '../../renderer/features/search/group.ts'

const none = { fr: '', en: '' }
const hit = (kind: string, item: string, part: string): SearchHit => ({
  kind,
  item,
  part,
  title: none,
  where: none,
  language: 'fr',
  snippet: [],
  why: [],
})
const passages = (item: string, count: number) =>
  Array.from({ length: count }, (_, at) => hit('passage', item, `p${at}`))

test('where no source fills the page, every hit stands for itself', () => {
  const hits = [...passages('one', 5), ...passages('other', 5), hit('case', 'one', '')]
  expect(group(hits)).toEqual(hits.map((one) => ({ hit: one, folded: [] })))
})

test('where one fills it, its passages after the third are folded under that one, and nothing is lost', () => {
  const [a, b] = [hit('case', 'x', ''), hit('term', 'y', '')]
  const own = passages('one', 9)
  const grouped = group([a, ...own.slice(0, 6), b, ...own.slice(6)])
  expect(grouped.map((one) => one.hit)).toEqual([a, ...own.slice(0, 3), b])
  expect(grouped.map(({ folded }) => folded.length)).toEqual([0, 0, 0, 6, 0])
  expect(grouped[3]?.folded).toEqual(own.slice(3))
})

test('nothing found is nothing grouped', () => expect(group([])).toEqual([]))
