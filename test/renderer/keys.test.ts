/** Which key a press belongs to. */
import { expect, test } from 'vitest'
import { matchKey } from '../../renderer/app/key-match.ts'
import { lowerRooms, rooms } from '../../renderer/ui/rooms.ts'

const declared = [
  { keys: ['/'], name: 'search' },
  { keys: ['g c'], name: 'cases' },
  { keys: ['g g', 'h'], name: 'top' },
  { keys: ['c'], name: 'copy' },
]
const press = (before: string, key: string) => {
  const { found, waiting } = matchKey(declared, before, key)
  return [found?.name, waiting]
}

test.each([
  ['a key alone', '', '/', ['search', '']],
  ['the first of two waits', '', 'g', [undefined, 'g']],
  ['the second goes with it', 'g', 'c', ['cases', '']],
  ['the same twice', 'g', 'g', ['top', '']],
  ['an alternative', '', 'h', ['top', '']],
  ['without the first, the second is itself', '', 'c', ['copy', '']],
  ['a second that means nothing after the first is read alone', 'g', '/', ['search', '']],
  ['or is nothing', 'g', 'x', [undefined, '']],
])('%s', (_, before, key, found) => {
  expect(press(before, key)).toEqual(found)
})

test('a key declared later goes before one declared earlier', () => {
  expect(matchKey([...declared, { keys: ['/'], name: 'own' }], '', '/').found?.name).toBe('own')
})

test('every room has a letter of its own', () => {
  const letters = [...rooms, ...lowerRooms].map(({ key }) => key)
  expect(new Set(letters).size).toBe(letters.length)
})
