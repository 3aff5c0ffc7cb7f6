/** The words of the interface: set as each language prints them, without faults, and none left over. */
import { describe, expect, test } from 'vitest'
import { en } from '../../renderer/i18n/en/index.ts'
import { fr } from '../../renderer/i18n/fr/index.ts'
import { setWords } from '../../renderer/i18n/index.ts'
import { typographyFaults } from '../../scripts/content/markdown/typography.ts'

/** Every text with its address: `pages.cases.title`. */
function textsOf(node: unknown, path: readonly string[] = []): (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path.join('.'), node]]
  return Object.entries(node as Record<string, unknown>).flatMap(([key, inner]) => textsOf(inner, [...path, key]))
}

const texts = { fr: textsOf(setWords(fr, 'fr')), en: textsOf(setWords(en, 'en')) }

describe('French', () => {
  test.each([
    ['; ! ? after a narrow no-break space', /[^\u202F;:!?][;!?](?=$|[\s»)])/u],
    ['a colon after a no-break space', /[^\u00A0]:(?=$|\s)/u],
    ['no-break spaces inside quotation marks', /«(?!\u202F)|[^\u202F]»/u],
    ['typographic apostrophes', /\p{L}'\p{L}/u],
  ])('%s', (_, fault) => {
    expect(texts.fr.filter(([, text]) => fault.test(text))).toEqual([])
  })
})

test.each(['fr', 'en'] as const)('no fault of typography (%s)', (language) => {
  // What the reader would type in a query is in straight quotes.
  const typed = /"[^"]*"/g
  const faults = texts[language].flatMap(([path, text]) =>
    typographyFaults(text.replaceAll(typed, ''), language).map(({ message }) => `${path}: ${message}`),
  )
  expect(faults).toEqual([])
})

test('both languages fill the same blanks', () => {
  const english = new Map(texts.en)
  const blanks = (text = '') => [...new Set(text.match(/\{\{\w+/g))].toSorted().join(' ')
  expect(texts.fr.filter(([path, text]) => english.has(path) && blanks(text) !== blanks(english.get(path)))).toEqual([])
})

/** The page's own text, but for the words themselves. */
const sources: Record<string, string> = import.meta.glob(
  ['../../renderer/{app,features,lib,state,ui}/**/*.{ts,tsx}', '../../renderer/*.{ts,tsx}'],
  { query: '?raw', import: 'default', eager: true },
)

const withoutSpace = (name: string) => name.replace(/^\w+:/, '')

/** Whole keys, and the beginnings of those made up at run time. */
function namesIn(source: string): { whole: string[]; begun: string[] } {
  const all = (form: RegExp) => [...source.matchAll(form)].map(([, name = '']) => withoutSpace(name))
  return {
    whole: all(/['"`]((?:\w+:)?[\w-]+(?:\.[\w-]+)*)['"`]/g),
    begun: all(/`((?:\w+:)?[\w-]+\.[\w.-]*)\$\{/g),
  }
}

test('every word is used', () => {
  const found = Object.values(sources).map(namesIn)
  const whole = new Set(found.flatMap((one) => one.whole))
  const begun = found.flatMap((one) => one.begun)
  const isUsed = (path: string) => {
    const [space, ...parts] = path.replace(/_(?:zero|one|other|many)$/, '').split('.')
    const holders = parts.map((_, index) => parts.slice(0, index + 1).join('.'))
    // The help names its topics and asks for the title and the text of each.
    return (
      holders.slice(space === 'help' ? 0 : 1).some((one) => whole.has(one)) ||
      whole.has(parts.join('.')) ||
      begun.some((one) => parts.join('.').startsWith(one))
    )
  }
  expect(found.length).toBeGreaterThan(100)
  expect(texts.fr.map(([path]) => path).filter((path) => !isUsed(path))).toEqual([])
})
