/** What lies one step away, and where terms are used. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mapSize, readMap, share } from '../../electron/library/neighbourhood.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { readTerm } from '../../electron/library/terms.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader(realLibrary())
})
afterAll(() => reader.db.close())

const idsIn = (kind: 'term' | 'action' | 'case', id: string, group: string) =>
  (readMap(reader, kind, id).groups.find((one) => one.kind === group)?.nodes ?? []).map(
    ({ item, part, tie }) => `${tie} ${item}${part === '' ? '' : `/${part}`}`,
  )

test('room is shared out in turn: never more than there is or than there is room for, and a short group is whole before a long one grows', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 6 }), fc.nat(40), (totals, room) => {
      const given = share(totals, room)
      const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
      expect(sum(given)).toBe(Math.min(room, sum(totals)))
      given.forEach((count, i) => expect(count).toBeLessThanOrEqual(totals[i] ?? 0))
      const cut = given.filter((count, i) => count < (totals[i] ?? 0))
      const most = Math.max(0, ...given)
      // Whoever does not have all has, but for the last turn, as many as any.
      expect(cut.filter((count) => count < most - 1)).toEqual([])
    }),
  )
})

test.each(['term', 'action', 'case'] as const)(
  'every map round a %s is small, without doubles or itself, and the same each time',
  (kind) => {
    for (const { id } of reader.list(kind)) {
      const { groups } = readMap(reader, kind, id)
      const nodes = groups.flatMap((group) => group.nodes.map((node) => `${node.kind} ${node.item} ${node.part}`))
      expect(nodes.length).toBeLessThanOrEqual(mapSize)
      expect(new Set(nodes).size).toBe(nodes.length)
      expect(nodes).not.toContain(`${kind} ${id} `)
      expect(groups.filter((group) => group.nodes.length > group.total)).toEqual([])
      expect(readMap(reader, kind, id).groups).toEqual(groups)
    }
  },
)

test('a case leads to the steps that it illustrates and to what it did; the action leads back', () => {
  expect(idsIn('case', 'papes-senegal', 'step')).toEqual([
    'illustrates senegal-three-phases/introduction',
    'illustrates senegal-three-phases/institutionalisation',
  ])
  expect(idsIn('case', 'sialkot', 'action')).toContain('did certification-support')
  expect(idsIn('action', 'certification-support', 'case')).toContain('did sialkot')
  expect(idsIn('action', 'business-zones', 'case')).toEqual(expect.arrayContaining([expect.stringMatching(/^wished /)]))
})

test('a term knows what defines it and what is related to it, either way', () => {
  expect(idsIn('term', 'trust', 'passage')[0]).toMatch(/^defines /)
  for (const { id, record } of reader.list('term').slice(0, 20)) {
    for (const related of record.related) {
      // A map has room for so many of a kind: what is not in the one is in the other, or neither has room left.
      const [here, there] = [idsIn('term', id, 'term'), idsIn('term', related, 'term')]
      const told = here.some((one) => one.endsWith(` ${related}`)) || there.some((one) => one.endsWith(` ${id}`))
      expect(told || Math.min(here.length, there.length) >= 6, `${id} and ${related}`).toBe(true)
    }
  }
})

test('a term is used where its name stands, whatever its number, and not in its own entry', () => {
  const { uses } = readTerm(reader, 'mutual-guarantee')
  expect(uses.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['case', 'passage']))
  expect(uses.flatMap(({ nodes }) => nodes).filter(({ kind }) => kind === 'term')).toEqual([])
  expect(uses.find(({ kind }) => kind === 'case')?.nodes.map(({ item }) => item)).toContain('senegal-mutual-guarantee')
})

test('a map names the documents that its passages are of, each once', () => {
  const { groups, documents } = readMap(reader, 'case', 'sialkot')
  expect(documents.map(({ en }) => en)).toContain('UNCTAD 1998')
  expect(new Set(documents.map(({ fr }) => fr)).size).toBe(documents.length)
  expect(groups.some(({ kind }) => kind === 'passage')).toBe(true)
})
