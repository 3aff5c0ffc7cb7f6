/** Spaces and apostrophes as each language prints them, and faults told with how to write it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typeset } from '../../content/wording/typography.ts'
import { typographyFaults } from '../../scripts/content/markdown/typography.ts'

describe('French', () => {
  test.each([
    ['Pourquoi ? Parce que !', 'Pourquoi\u202F? Parce que\u202F!'],
    ['la colle ; le bois', 'la colle\u202F; le bois'],
    ['trois choses : a', 'trois choses\u00A0: a'],
    ['« oui » et « non »', '«\u202Foui\u202F» et «\u202Fnon\u202F»'],
    ['2 256 salariés, 12 300 450 francs', '2\u202F256\u00A0salariés, 12\u202F300\u202F450 francs'],
    ['40 % en 25 ans', '40\u00A0% en 25\u00A0ans'],
    ['50 Mo au plus', '50\u00A0Mo au plus'],
    ["l'entreprise d'aujourd'hui", 'l’entreprise d’aujourd’hui'],
    ['§ 24', '§\u00A024'],
    ['Quoi ?! dit-il', 'Quoi\u202F?! dit-il'],
  ])('%s', (typed, printed) => expect(typeset(typed, 'fr')).toBe(printed))
})

describe('English', () => {
  test.each([
    ["the firm's dogs' bones", 'the firm’s dogs’ bones'],
    ['over 25 years', 'over 25\u00A0years'],
    ['50 MB at most', '50\u00A0MB at most'],
    ['Why? Because! One: two; three.', 'Why? Because! One: two; three.'],
    ['“yes” and 2,256 people, 40%', '“yes” and 2,256 people, 40%'],
  ])('%s', (typed, printed) => expect(typeset(typed, 'en')).toBe(printed))
})

/** Texts full of what the rules are about. */
const tricky = fc
  .array(
    fc.constantFrom(
      ...' \'"’«»;:!?%§…()[],.1234560aéœ\u00A0\u202F\n'.split(''),
      'mot',
      'ans',
      'dollars',
      'million',
      '100',
    ),
  )
  .map((parts) => parts.join(''))

test.each(['fr', 'en'] as const)('setting a text twice changes nothing more (%s)', (language) => {
  const anyText = fc.oneof(tricky, fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(anyText, (text) => {
      const once = typeset(text, language)
      expect(typeset(once, language)).toBe(once)
    }),
    { numRuns: 3000 },
  )
})

test.each(['fr', 'en'] as const)('setting changes spaces and apostrophes and nothing else (%s)', (language) => {
  const bare = (text: string) => text.replace(/[ \u00A0\u202F]/g, '').replaceAll("'", '’')
  fc.assert(
    fc.property(tricky, (text) => {
      expect(bare(typeset(text, language))).toBe(bare(text))
    }),
  )
})

test.each([
  ['fr', 'il dit "oui"', 7, /straight quotes; write « … »/],
  ['fr', 'il dit “oui”', 7, /English quotes; write « … »/],
  ['fr', 'Non! Oui', 3, /no space before/],
  ['fr', 'le coeur', 3, /œ in one letter/],
  ['fr', 'et...', 2, /write …/],
  ['fr', 'les Nations Unies', 4, /write Nations unies/],
  ['en', 'the Agence Française', 4, /write Agence française/],
  ['en', 'he said "yes"', 8, /straight quotes; write “ … ”/],
  ['en', '«yes»', 0, /French quotes; write “ … ”/],
  ['en', 'Why ?', 3, /a space before a punctuation mark/],
] as const)('%s: %s', (language, text, index, message) => {
  expect(typographyFaults(text, language)).toEqual([{ index, message: expect.stringMatching(message) as unknown }])
})

test.each([
  ['fr', 'Pourquoi ? « Ainsi » : voici… 10:30'],
  ['en', 'Why? “So”: here… the coeur'],
] as const)('%s without a fault: %s', (language, text) => expect(typographyFaults(text, language)).toEqual([]))
