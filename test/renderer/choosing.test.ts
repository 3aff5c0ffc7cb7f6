/** Words chosen with the keyboard: sentence by sentence, then word by word at the end. */
import { expect, test } from 'vitest'
import { firstSentence, moved, type Stretch } from '../../renderer/features/sources/choosing.ts'

const text = 'Nnewi exporte. Depuis 25 ans, des négociants s’y sont mués en fabricants.\n\nUn point\nAutre point\n'
const words = (stretch: Stretch | undefined) => stretch && text.slice(stretch.start, stretch.end)
const after = (keys: readonly [key: string, shift?: boolean][]) => {
  let chosen = firstSentence(text, 'fr')
  for (const [key, shift] of keys) chosen = chosen && (moved(text, 'fr', chosen, key, shift ?? false) ?? chosen)
  return words(chosen)
}

test('the first sentence is chosen first', () => {
  expect(after([])).toBe('Nnewi exporte.')
  expect(firstSentence('  \n ', 'fr')).toBeUndefined()
})

test('arrows go from sentence to sentence, items of a list among them, and stay at the ends', () => {
  expect(after([['ArrowRight']])).toMatch(/^Depuis 25 ans.*fabricants\.$/)
  expect(after([['ArrowRight'], ['ArrowRight']])).toBe('Un point')
  expect(after([['ArrowRight'], ['ArrowRight'], ['ArrowRight'], ['ArrowRight']])).toBe('Autre point')
  expect(after([['ArrowRight'], ['ArrowLeft'], ['ArrowLeft']])).toBe('Nnewi exporte.')
})

test('with Shift the end moves by a word, and never past the first', () => {
  expect(after([['ArrowLeft', true]])).toBe('Nnewi exporte')
  expect(
    after([
      ['ArrowLeft', true],
      ['ArrowLeft', true],
    ]),
  ).toBe('Nnewi')
  expect(after([['ArrowRight', true]])).toBe('Nnewi exporte. Depuis')
})

test('other keys have no meaning here', () => {
  expect(moved(text, 'fr', { start: 0, end: 5 }, 'x', false)).toBeUndefined()
})
