/** Passages by their address, as the palette takes them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passageReference } from '../../renderer/app/passage-reference.ts'

const sources = ['cnuced-1998', 'afd-2009']

test.each([
  ['cnuced-1998#p24', 'cnuced-1998', 'p24'],
  ['cnuced-1998 p24', 'cnuced-1998', 'p24'],
  [' CNUCED-1998  P24 ', 'cnuced-1998', 'p24'],
  ['cnuced-1998 § 24', 'cnuced-1998', 'p24'],
  ['cnuced-1998 §24', 'cnuced-1998', 'p24'],
  ['afd-2009#2.2/sous-traitance', 'afd-2009', '2.2/sous-traitance'],
  ['afd-2009 # 4.1/conditions', 'afd-2009', '4.1/conditions'],
])('%s', (typed, source, anchor) => expect(passageReference(typed, sources)).toEqual({ source, anchor }))

test.each(['', 'cnuced-1998', 'cnuced-1998#', 'onudi-2010#p1', 'cnuced 1998 réseau', 'p24', 'afd-2009 réseau local'])(
  '%s is no address',
  (typed) => expect(passageReference(typed, sources)).toBeUndefined(),
)

test('any string is read, and an address is that of a document that is there', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (typed) => {
      const found = passageReference(typed, sources)
      expect(found === undefined || sources.includes(found.source)).toBe(true)
    }),
  )
})
