/** The drawing of figures: whatever the words and however wide, no label leaves its box, and arrows go from edge to edge. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bilingual } from '../../content/schema/index.ts'
import { contains, type Box, type Point } from '../../renderer/lib/diagram/geometry.ts'
import { layOutDiagram, minimumWidth, type Drawable, type PlacedNode } from '../../renderer/lib/diagram/layout.ts'
import { curvePath, headsPath, linePath } from '../../renderer/lib/diagram/paths.ts'
import { routeArrow, type Stop } from '../../renderer/lib/diagram/route.ts'
import { textStyles, type Measure } from '../../renderer/lib/diagram/text.ts'
import { wrap } from '../../renderer/lib/diagram/wrap.ts'

/** Letters of different widths, as wide as the widest face would have them. */
const measure: Measure = (text, style) =>
  Array.from(text).reduce(
    (sum, letter) => sum + (/[ilj.,' ]/.test(letter) ? 0.3 : /[mwMW]/.test(letter) ? 0.95 : 0.6),
    0,
  ) * textStyles[style].size

const widthOf = (text: string) => measure(text, 'label')

const word = fc.stringMatching(/^[a-zéèœ’/-]{1,18}$/)
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((all) => all.join(' '))
const bilingual: fc.Arbitrary<Bilingual> = fc.record({ fr: words, en: words })

/** Boxes in cells of a grid, none over another. */
const diagram: fc.Arbitrary<Drawable> = fc
  .record({ columns: fc.integer({ min: 2, max: 4 }), rows: fc.integer({ min: 2, max: 4 }) })
  .chain(({ columns, rows }) => {
    const cells = Array.from({ length: columns * rows }, (_, index) => ({
      x: (index % columns) * 3,
      y: Math.floor(index / columns) * 3,
    }))
    const node = (cell: (typeof cells)[number], index: number) =>
      fc.record({
        id: fc.constant(`n${index}`),
        label: bilingual,
        detail: fc.option(bilingual, { nil: undefined }),
        columns: fc.constant<[number, number]>([cell.x, 2]),
        rows: fc.constant<[number, number]>([cell.y, 2]),
        shape: fc.constantFrom('box' as const, 'round' as const, 'band' as const, 'plain' as const),
        weight: fc.constantFrom('main' as const, 'normal' as const, 'quiet' as const, 'ground' as const),
      })
    const end = fc.constantFrom(...cells.map((_, index) => `n${index}`))
    return fc.record({
      size: fc.constant<[number, number]>([columns * 3, rows * 3]),
      nodes: fc.tuple(...cells.map(node)),
      arrows: fc.array(
        fc.record({
          from: end,
          to: end,
          label: fc.option(bilingual, { nil: undefined }),
          heads: fc.constantFrom('to' as const, 'both' as const, 'line' as const),
          dashed: fc.boolean(),
        }),
        { maxLength: 5 },
      ),
      curves: fc.constant([]),
    })
  })
const anyWidth = fc.integer({ min: 0, max: 1200 })

function insideOf(node: PlacedNode): void {
  // A single character is not cut any further.
  for (const { text, style, x, y } of node.lines.filter((line) => line.text.length > 1)) {
    const width = measure(text, style)
    const left = node.anchor === 'start' ? x : x - width / 2
    const { size } = textStyles[style]
    const ink: Box = { x: left, y: y - size * 0.8, width, height: size }
    expect(contains(node, ink), `${text} in ${JSON.stringify(node)}`).toBe(true)
  }
}

test('no label leaves its box, at any width, in either language', () => {
  fc.assert(
    fc.property(diagram, anyWidth, fc.constantFrom('fr' as const, 'en' as const), (one, width, language) => {
      const layout = layOutDiagram(one, language, width, measure)
      expect(layout.width).toBe(Math.max(width, minimumWidth))
      for (const node of layout.nodes) {
        insideOf(node)
        expect(node.x >= 0 && node.x + node.width <= layout.width + 0.01).toBe(true)
        expect(node.y >= 0 && node.y + node.height <= layout.height + 0.01).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

/** True where a point lies on the outline of a box. */
function onEdge({ x, y }: Point, box: Box): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.01
  const within = (at: number, from: number, size: number) => at >= from - 0.01 && at <= from + size + 0.01
  return (
    ((near(x, box.x) || near(x, box.x + box.width)) && within(y, box.y, box.height)) ||
    ((near(y, box.y) || near(y, box.y + box.height)) && within(x, box.x, box.width))
  )
}

const stop: fc.Arbitrary<Stop> = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 600 }),
  width: fc.integer({ min: 10, max: 300 }),
  height: fc.integer({ min: 10, max: 300 }),
  corner: fc.integer({ min: 0, max: 26 }),
})

test('an arrow goes from an edge of the one to an edge of the other, even where they lie over each other', () => {
  fc.assert(
    fc.property(stop, stop, fc.array(stop, { maxLength: 4 }), (a, b, obstacles) => {
      const way = routeArrow(a, b, obstacles, [])
      const [first, last] = [way[0], way.at(-1)]
      expect(first && onEdge(first, a)).toBe(true)
      expect(last && onEdge(last, b)).toBe(true)
      expect(way.length).toBeLessThanOrEqual(4)
    }),
  )
})

test('boxes that face each other are joined straight; a box between them is gone round where that can be', () => {
  const [a, b] = [
    { x: 0, y: 0, width: 100, height: 40, corner: 4 },
    { x: 0, y: 120, width: 100, height: 40, corner: 4 },
  ]
  expect(routeArrow(a, b, [], [])).toEqual([
    { x: 50, y: 40 },
    { x: 50, y: 120 },
  ])
  const between = { x: 30, y: 70, width: 40, height: 20 }
  const way = routeArrow(a, b, [between], [])
  expect(way.every(({ x }) => x < 30 || x > 70)).toBe(true)
})

test('arrows of a figure lie on the edges of its boxes', () => {
  fc.assert(
    fc.property(diagram, anyWidth, (one, width) => {
      const { nodes, arrows } = layOutDiagram(one, 'fr', width, measure)
      expect(arrows).toHaveLength(one.arrows.length)
      arrows.forEach(({ points, heads }, index) => {
        const box = (id: string | undefined) => nodes.find((node) => node.id === id)
        const [from, to] = [box(one.arrows[index]?.from), box(one.arrows[index]?.to)]
        const [first, last] = [points[0], points.at(-1)]
        expect(from && first && onEdge(first, from)).toBe(true)
        expect(to && last && onEdge(last, to)).toBe(true)
        expect(`${linePath(points, heads)}${headsPath(points, heads)}`).not.toMatch(/NaN|Infinity/)
      })
    }),
    { numRuns: 40 },
  )
})

test('wrapped lines fit and lose no letter', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 400 }), (text, width) => {
      const lines = wrap(text, width, widthOf)
      const cuttable = lines.filter((line) => Array.from(line).length > 1)
      for (const line of cuttable) expect(widthOf(line)).toBeLessThanOrEqual(width)
      const letters = (one: string) => one.replaceAll(/[\s-]/g, '')
      expect(letters(lines.join(''))).toBe(letters(text))
    }),
  )
})

test.each([
  ['coopérer et mutualiser', 1000, ['coopérer et mutualiser']],
  ['public-privé', widthOf('public-pr'), ['public-', 'privé']],
  ['50\u00A0% de plus', widthOf('50 % de'), ['50\u00A0%', 'de plus']],
  ['mutualisation', widthOf('mutualis'), ['mutuali-', 'sation']],
  ['', 100, []],
])('%s', (text, width, lines) => {
  expect(wrap(text, width, widthOf)).toEqual(lines)
})

test('a curve goes through its points', () => {
  expect(
    curvePath([
      { x: 0, y: 0 },
      { x: 10, y: 5 },
      { x: 20, y: 0 },
    ]),
  ).toMatch(/^M0\.0,0\.0 C.* 10\.0,5\.0 C.* 20\.0,0\.0$/)
  expect(curvePath([])).toBe('')
})
