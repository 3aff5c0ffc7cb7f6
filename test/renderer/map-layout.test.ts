/** The picture of a map: every node once, no two names on each other. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MapView, NeighbourGroup } from '../../electron/api/views/index.ts'
import { layOut, nameLength, shorten } from '../../renderer/features/map/layout.ts'

const kinds: readonly NeighbourGroup['kind'][] = ['term', 'action', 'case', 'step', 'passage']

const viewOf = (sizes: readonly number[]): MapView => ({
  kind: 'term',
  id: 'x',
  title: { fr: 'X', en: 'X' },
  summary: { fr: '', en: '' },
  groups: sizes.map((size, g) => ({
    kind: kinds[g] ?? 'term',
    total: size,
    nodes: Array.from({ length: size }, (_, i) => ({
      kind: 'case' as const,
      item: `${g}-${i}`,
      part: '',
      title: { fr: 'Nom', en: 'Name' },
      tie: 'uses' as const,
    })),
  })),
  documents: [],
})

test('all nodes are placed once inside the picture, apart from each other, the same each time', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(8), { maxLength: 5 }), (sizes) => {
      const view = viewOf(sizes)
      const picture = layOut(view)
      expect(picture).toEqual(layOut(view))
      expect(picture.nodes.map(({ node }) => node.item).toSorted()).toEqual(
        view.groups.flatMap(({ nodes }) => nodes.map(({ item }) => item)).toSorted(),
      )
      for (const { x, y } of picture.nodes) {
        expect(x > 0 && x < picture.width && y > 0 && y < picture.height).toBe(true)
        expect(
          picture.nodes.filter(
            (other) => other.x < picture.centre.x === x < picture.centre.x && Math.abs(other.y - y) < 20,
          ),
        ).toHaveLength(1)
      }
    }),
  )
})

test('a long name is cut', () => {
  expect(shorten('a'.repeat(80))).toHaveLength(nameLength)
  expect(shorten('Établir le diagnostic (La méthode en cinq étapes)')).toBe('Établir le diagnostic…')
  expect(shorten('court')).toBe('court')
})
