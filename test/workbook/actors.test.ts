/** The actors of a cluster: the layout of their map, the lists that are pasted, and what changes do. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actors } from '../../electron/api/views/workbook/index.ts'
import { checkTool } from '../../electron/workbook/check-tool.ts'
import { labelWidth, linesOf, measure } from '../../renderer/features/workbook/picture-label.ts'
import {
  addLink,
  arrange,
  makeLink,
  moveActor,
  putActorBack,
  putLinkBack,
  removeActor,
  removeLink,
} from '../../renderer/features/workbook/tools/actors/edit.ts'
import {
  boxOf,
  lanesOf,
  linkPath,
  pointOf,
  reachOf,
  sizeOf,
} from '../../renderer/features/workbook/tools/actors/geometry.ts'
import { actorKinds, linkKinds } from '../../renderer/features/workbook/tools/actors/kinds.ts'
import { layOut, sheetFor } from '../../renderer/features/workbook/tools/actors/layout.ts'
import { parseActors, type KindNames } from '../../renderer/features/workbook/tools/actors/parse-actors.ts'
import { readable, subsetOf } from '../../renderer/features/workbook/tools/actors/subset.ts'

/** A cluster of so many actors with links between them, as numbers of a pair. */
function cluster(names: readonly string[], pairs: readonly (readonly [number, number])[]): Actors {
  return checkTool('actors', {
    actors: names.map((name, index) => ({ id: `a${index}`, name, kind: actorKinds[index % actorKinds.length] })),
    links: pairs
      .filter(([from, to]) => from !== to)
      .map(([from, to], index) => ({
        id: `l${index}`,
        from: `a${from % names.length}`,
        to: `a${to % names.length}`,
        kind: linkKinds[index % linkKinds.length],
      })),
  })
}

const clusters = fc
  .tuple(
    fc.array(fc.string({ maxLength: 60, unit: 'grapheme' }), { minLength: 1, maxLength: 30 }),
    fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 80 }),
  )
  .map(([names, pairs]) => cluster(names, pairs))

function overlapping({ actors }: Actors, places: ReturnType<typeof layOut>): string[] {
  const sheet = sheetFor(actors.length)
  const boxes = actors.map(({ id, name }) => ({ id, ...boxOf(name, pointOf(places.get(id) ?? [0, 0], sheet)) }))
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} ${b.id}`),
  )
}

test('every actor of a map has its place on the sheet, the same each time, and no names overlap', () => {
  fc.assert(
    fc.property(clusters, (data) => {
      const places = layOut(data.actors, data.links)
      expect([...places.keys()].toSorted()).toEqual(data.actors.map(({ id }) => id).toSorted())
      for (const value of [...places.values()].flat()) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
      expect(overlapping(data, places)).toEqual([])
      expect(layOut(data.actors, data.links)).toEqual(places)
    }),
    { numRuns: 40 },
  )
})

test('a map of five hundred has no overlapping names either', () => {
  const names = Array.from({ length: 500 }, (_, index) => `Atelier de maroquinerie ${index}`)
  const data = cluster(
    names,
    names.flatMap((_, index) => [[index, (index * 7 + 3) % 500] as const, [index, (index * 13 + 1) % 500] as const]),
  )
  expect(overlapping(data, layOut(data.actors, data.links))).toEqual([])
})

test('what covers the sheet is drawn on it', () => {
  const data = cluster(
    Array.from({ length: 30 }, (_, index) => `Coopérative numéro ${index}`),
    [[0, 1]],
  )
  const sheet = sheetFor(30)
  const { width, height } = sizeOf(sheet)
  for (const [id, at] of layOut(data.actors, data.links)) {
    const box = boxOf(data.actors.find((actor) => actor.id === id)?.name ?? '', pointOf(at, sheet))
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.top).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(width)
    expect(box.bottom).toBeLessThanOrEqual(height)
  }
})

test('those placed by hand stay, and newcomers find a free place beside those that they are linked with', () => {
  const data = cluster(['Un', 'Deux', 'Trois', 'Quatre'], [[0, 3]])
  const [first, second, third, fourth] = data.actors
  if (!first || !second || !third || !fourth) throw new Error('four actors')
  const actors = [
    { ...first, at: [0, 0] as [number, number] },
    { ...second, at: [1, 1] as [number, number] },
    third,
    fourth,
  ]
  const places = layOut(actors, data.links)
  expect(places.get('a0')).toEqual([0, 0])
  expect(places.get('a1')).toEqual([1, 1])
  expect(overlapping(data, places)).toEqual([])
  const [x, y] = places.get('a3') ?? [1, 1]
  expect(Math.hypot(x, y)).toBeLessThan(0.3)
})

test('once one actor is moved by hand, nothing else jumps; the automatic layout comes back when asked for', () => {
  const data = cluster(['Un', 'Deux', 'Trois'], [[0, 1]])
  const before = layOut(data.actors, data.links)
  const moved = moveActor(data, before, 'a0', [1.4, 0.5])
  const after = layOut(moved.actors, moved.links)
  expect(after.get('a0')).toEqual([1, 0.5])
  expect(after.get('a1')).toEqual(before.get('a1'))
  expect(after.get('a2')).toEqual(before.get('a2'))
  expect(() => checkTool('actors', moved)).not.toThrow()
  expect(arrange(moved, new Set(['a0', 'a1', 'a2']))).toEqual(data)
})

test('a name takes two lines at the most, each within its room', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (name) => {
      const lines = linesOf(name)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(labelWidth)
    }),
  )
  expect(linesOf('Chambre de métiers de la région de Kano')).toEqual(['Chambre de', 'métiers de la r…'])
})

test('a line is seen before the shape and the name of its end', () => {
  const reach = reachOf('Chambre de métiers de la région')
  const endOf = (x: number, y: number) => {
    const { line } = linkPath('trade', { x, y, ...reach }, { x: 0, y: 0, ...reach }, 0)
    const [, endX = 0, endY = 0] = / (-?[\d.]+),(-?[\d.]+)$/.exec(line)?.map(Number) ?? []
    return { x: endX, y: endY }
  }
  expect(endOf(0, 400).y).toBeGreaterThan(reach.below)
  expect(endOf(0, -400).y).toBeGreaterThan(-25)
  expect(endOf(400, 0).x).toBeLessThan(25)
})

test('links between the same two run in lanes of their own, whichever way they go', () => {
  const lanes = lanesOf([
    { id: '1', from: 'a', to: 'b' },
    { id: '2', from: 'b', to: 'a' },
    { id: '3', from: 'a', to: 'b' },
    { id: '4', from: 'a', to: 'c' },
  ])
  const [a, b] = [
    { x: 0, y: 0, ...reachOf('Un') },
    { x: 200, y: 0, ...reachOf('Deux') },
  ]
  const middles = [
    linkPath('trade', a, b, lanes.get('1') ?? 0),
    linkPath('trade', b, a, lanes.get('2') ?? 0),
    linkPath('trade', a, b, lanes.get('3') ?? 0),
  ].map(({ mark }) => /^M([^m]*)m/.exec(mark)?.[1])
  expect(new Set(middles).size).toBe(3)
  expect(linkPath('trade', a, b, 0).arrow).not.toBe('')
  expect(linkPath('conflict', a, b, 0).arrow).toBe('')
})

const names: KindNames = [
  ['Entreprise', 'firm'],
  ['Association ou réseau', 'association'],
  ['Structure d’appui', 'support'],
  ['Banque ou financeur', 'finance'],
  ['Pouvoirs publics', 'authority'],
  ['Firm', 'firm'],
]

test('a pasted list is read line by line, with what is not understood in the notes', () => {
  const read = parseActors(
    'Tannerie Diallo; entreprises; 24; 77 12 34\r\nUnion; RESEAU\n\n; ;\nMairie\tpouvoirs publics\tenviron 40\nChez Awa ; coiffeuse',
    names,
    'support',
  )
  expect(read).toEqual([
    { name: 'Tannerie Diallo', kind: 'firm', size: 24, contact: '77 12 34', notes: '' },
    { name: 'Union', kind: 'association', size: null, contact: '', notes: '' },
    { name: 'Mairie', kind: 'authority', size: null, contact: '', notes: 'environ 40' },
    { name: 'Chez Awa', kind: 'other', size: null, contact: '', notes: 'coiffeuse' },
  ])
  expect(parseActors('Awa', names, 'support')[0]?.kind).toBe('support')
})

test('whatever is pasted can be saved, and no line with a name is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 6 }), (lines) => {
      const read = parseActors(lines.join('\n'), names, 'firm')
      const actors = read.map((actor, index) => ({ id: `a${index}`, at: null, ...actor }))
      expect(checkTool('actors', { actors }).actors).toHaveLength(read.length)
    }),
  )
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ ]{0,40}[a-z]$/)
  fc.assert(
    fc.property(fc.array(word), (lines) => {
      expect(parseActors(lines.join('\n'), names, 'firm').map(({ name }) => name)).toEqual(lines)
    }),
  )
})

test('an actor goes with its links and comes back with them, whatever was changed since', () => {
  const data = cluster(
    ['Un', 'Deux', 'Trois'],
    [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
  )
  const without = removeActor(data, 'a1')
  expect(without.links.map(({ id }) => id)).toEqual(['l2'])
  const back = putActorBack(without, data, 'a1')
  expect(back.actors).toEqual(data.actors)
  expect(back.links.map(({ id }) => id).toSorted()).toEqual(['l0', 'l1', 'l2'])
  expect(putActorBack(data, data, 'a1')).toEqual(data)
  expect(putActorBack(removeActor(without, 'a0'), data, 'a1').links.map(({ id }) => id)).toEqual(['l1'])
  expect(putLinkBack(removeLink(data, 'l1'), data, 'l1')).toEqual(data)
})

test('a link needs two different actors that are there', () => {
  const data = cluster(['Un', 'Deux'], [])
  const link = (from: string, to: string) => makeLink({ from, to, kind: 'trade' })
  expect(addLink(data, link('a0', 'a0'))).toBe(data)
  expect(addLink(data, link('a0', 'gone'))).toBe(data)
  expect(addLink(data, link('a0', 'a1')).links).toHaveLength(1)
})

test('a large map shows the best linked, those of a kind, those around one, or all', () => {
  const many = Array.from({ length: 500 }, (_, index) => `Atelier ${index}`)
  const data = cluster(
    many,
    many.map((_, index) => [0, index] as const),
  )
  const nobody = { kind: '', around: '', all: false } as const
  const first = subsetOf(data, nobody)
  expect(first.actors).toHaveLength(readable)
  expect(first.left).toBe(500 - readable)
  expect(first.actors.some(({ id }) => id === 'a0')).toBe(true)
  expect(subsetOf(data, { ...nobody, around: 'a7' }).actors.map(({ id }) => id)).toEqual(['a0', 'a7'])
  expect(subsetOf(data, { ...nobody, kind: 'buyer', all: true }).actors).toHaveLength(55)
  const all = subsetOf(data, { ...nobody, all: true })
  expect([all.actors.length, all.links.length, all.left]).toEqual([500, 499, 0])
})
