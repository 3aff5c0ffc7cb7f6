/** The value chain: its order, and the arrows of its picture. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTool } from '../../electron/workbook/check-tool.ts'
import { arrowPath, boxesOf, pictureWidth } from '../../renderer/features/workbook/tools/chain/chain-boxes.ts'
import {
  makeChainLink,
  moveLink,
  putLinkBack,
  removeLink,
} from '../../renderer/features/workbook/tools/chain/chain-edit.ts'

const chain = {
  links: ['Peaux', 'Tannage', 'Coupe', 'Vente'].map((name) => ({ ...makeChainLink(name), id: name.toLowerCase() })),
}
const namesOf = ({ links }: typeof chain) => links.map(({ name }) => name)

test('links move along the chain, and stay at its ends', () => {
  expect(namesOf(moveLink(chain, 'tannage', 1))).toEqual(['Peaux', 'Coupe', 'Tannage', 'Vente'])
  expect(moveLink(chain, 'peaux', -1)).toBe(chain)
  expect(moveLink(chain, 'vente', 1)).toBe(chain)
  expect(moveLink(moveLink(chain, 'coupe', -1), 'coupe', 1)).toEqual(chain)
})

test('a link that was removed comes back to its place', () => {
  expect(putLinkBack(removeLink(chain, 'tannage'), chain, 'tannage')).toEqual(chain)
  expect(checkTool('chain', chain)).toEqual(chain)
})

const values = fc.array(fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: null }), {
  minLength: 1,
  maxLength: 60,
})

test('arrows follow each other without overlap, within the picture, the more valuable the wider', () => {
  fc.assert(
    fc.property(values, (given) => {
      const links = given.map((value, index) => ({ id: String(index), value }))
      const boxes = boxesOf(links)
      expect(boxes.map(({ id }) => id)).toEqual(links.map(({ id }) => id))
      boxes.forEach((box, index) => {
        expect(box.x + box.width).toBeLessThanOrEqual(pictureWidth + 0.001)
        expect(box.width).toBeGreaterThan(100)
        const before = boxes[index - 1]
        if (before?.y !== box.y) return
        expect(box.x).toBeCloseTo(before.x + before.width, 6)
        const worthMore = (given[index - 1] ?? 0) > (given[index] ?? 0)
        expect(worthMore && before.width < box.width).toBe(false)
      })
    }),
  )
})

test('shares add up, and there are none without values', () => {
  const shares = boxesOf([
    { id: 'a', value: 30 },
    { id: 'b', value: null },
    { id: 'c', value: 10 },
  ]).map(({ share }) => share)
  expect(shares).toEqual([0.75, undefined, 0.25])
  expect(boxesOf([{ id: 'a', value: null }])[0]?.share).toBeUndefined()
  expect(arrowPath(200, true)).not.toBe(arrowPath(200, false))
})
