/** An original found again in another copy of it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignByLandmarks, alignByLines } from '../../electron/aligning/align.ts'
import { copyOf } from '../../electron/aligning/copy.ts'
import { longestRun } from '../../electron/aligning/chain.ts'
import { foldLetters } from '../../electron/aligning/letters.ts'
import { makeLandmarks } from '../../electron/aligning/landmarks.ts'
import { mendOriginal } from '../../electron/aligning/mend.ts'
import type { Reference } from '../../electron/aligning/reference.ts'
import { checkContent } from '../../scripts/content/check/index.ts'
import { fixtureContent, fixtureOriginal } from '../helpers/libraries.ts'

const { aligning } = checkContent(fixtureContent, undefined).content

function referenceTo(source: string): { reference: Reference; text: string } {
  const alignment = aligning.get(source)?.alignment.value
  if (!alignment) throw new Error(`${source} has no alignment`)
  const text = fixtureOriginal(alignment.file)
  return { reference: { source, alignment, landmarks: makeLandmarks(text, alignment) }, text }
}

const sources = ['marais-1999', 'ateliers-2006'].map((source) => referenceTo(source))
const references = sources.map(({ reference }) => reference)

/** What of a text does not hang on its spaces and hyphens. */
const bare = (text: string) => text.normalize('NFC').replaceAll(/[\s-]/g, '')

/** The text on lines of other lengths, each of them one of `widths` in turn. */
function wrapped(text: string, widths: readonly number[]): string {
  const lines: string[] = []
  // A word parted at the end of a line is one.
  for (const word of text.replaceAll(/(?<=\p{L}-)\s+(?=\p{Ll})/gu, '').split(/\s+/)) {
    const last = lines.at(-1)
    const width = widths[(lines.length - 1) % widths.length] ?? 0
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

/** The number of a page can be taken for that of a paragraph or a note which stands beside it. */
const unnumbered = (passages: Record<string, string>) =>
  Object.entries(passages).map(([anchor, words]) => [anchor, words.replaceAll(/\P{L}/gu, '')])

describe.each(sources)('$reference.source', ({ reference, text }) => {
  const { source } = reference
  const whole = mendOriginal(text, reference.alignment)
  const passagesIn = (copy: string) => {
    const aligned = alignByLandmarks(copyOf(copy), references)
    expect(aligned?.source).toBe(source)
    return Object.fromEntries([...(aligned?.passages ?? [])].map(([anchor, words]) => [anchor, bare(words)]))
  }
  const expected = Object.fromEntries([...whole].map(([anchor, words]) => [anchor, bare(words)]))

  test('the text itself gives the passages that its lines give', () => {
    expect(alignByLines(`${text}\r\n`, references)).toMatchObject({ source, how: 'lines', passages: whole })
    expect(passagesIn(text)).toEqual(expected)
  })

  test('any other lines give the same passages', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 }), (widths) => {
        expect(passagesIn(wrapped(text, widths))).toEqual(expected)
      }),
    )
  })

  test('capitals, accents apart, ligatures and other quotation marks change nothing that is found', () => {
    const copy = text.normalize('NFD').replaceAll('’', "'").replaceAll('fi', 'ﬁ')
    expect(Object.keys(passagesIn(copy))).toEqual(Object.keys(expected))
    expect(Object.keys(passagesIn(copy.toUpperCase()))).toEqual(Object.keys(expected))
  })

  test('running heads put in between lines are left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 70 }), fc.integer({ min: 3, max: 9 }), (width, every) => {
        const lines = wrapped(text, [width]).split('\n')
        const headed = lines.flatMap((line, index) =>
          index > 0 && index % every === 0 ? ['', 'CAHIERS DU QUAI', String(index), '', line] : [line],
        )
        // Fewer are told only from between two landmarks.
        fc.pre(lines.length > every * 3)
        expect(unnumbered(passagesIn(headed.join('\n')))).toEqual(unnumbered(expected))
      }),
    )
  })
})

test('notes and boxes at another place are found there', () => {
  const [, { text } = { text: '' }] = sources
  const box = text.slice(text.indexOf('Encadré 1'), text.indexOf('2. Haute-Brenne'))
  const aligned = alignByLandmarks(copyOf(`${text.replace(box, '')}\n\n${box}`), references)
  expect(bare(aligned?.passages.get('encadre-1') ?? '')).toBe(bare(box))
  expect(aligned?.passages.get('1/cooperative')).toMatch(/bourg\.$/)
})

test('a part of a document gives its passages alone, and too small a part none', () => {
  const [{ text } = { text: '' }] = sources
  const some = alignByLandmarks(copyOf(text.slice(0, text.indexOf('II. CE QUE'))), references)
  expect([...(some?.passages.keys() ?? [])]).toEqual(['titre', 'p1', 'note-1', 'p2', 'tableau-1'])
  expect(alignByLandmarks(copyOf(text.slice(0, 90)), references)).toBeUndefined()
})

test('no text makes the search fail, and what is no copy is not taken for one', () => {
  const word = fc.stringMatching(/^[a-zé0-9.’-]{1,12}$/)
  const text = fc.array(fc.oneof(word, fc.constantFrom('\n', '\n\n', 'ﬃ', 'œ', '\u00AD', '\uFEFF', '12')), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, (words) => {
      expect(alignByLandmarks(copyOf(words.join(' ')), references)).toBeUndefined()
    }),
  )
})

test('the longest run is one that rises, and none is longer', () => {
  const hit = fc.record({
    there: fc.integer({ min: 0, max: 30 }),
    here: fc.integer({ min: 0, max: 30 }),
    stretch: fc.nat(3),
  })
  fc.assert(
    fc.property(fc.array(hit, { maxLength: 9 }), (hits) => {
      const rises = (run: readonly (typeof hits)[number][]) =>
        run.every((one, index) => {
          const next = run[index + 1]
          return !next || (one.there < next.there && one.here < next.here)
        })
      const run = longestRun(hits)
      expect(rises(run)).toBe(true)
      const sorted = hits.toSorted((one, other) => one.there - other.there || one.here - other.here)
      let longest = 0
      for (let choice = 0; choice < 2 ** sorted.length; choice++) {
        const chosen = sorted.filter((_, index) => choice & (1 << index))
        if (chosen.length > longest && rises(chosen)) longest = chosen.length
      }
      expect(run.length).toBe(longest)
    }),
    { numRuns: 60 },
  )
})

test('letters come without accents, capitals, digits and marks, each with its place', () => {
  const { codes, at, length } = foldLetters('Œ ﬁn—Été 12!')
  expect([String.fromCharCode(...codes), [...at], length]).toEqual(['oefinete', [0, 0, 2, 2, 3, 5, 6, 7], 8])
})

test('the landmarks hold none of the words', () => {
  const names = (reference: Reference) => [
    'stretches',
    'letters',
    'before',
    'after',
    ...Object.keys(reference.alignment.passages),
  ]
  for (const { reference, text } of sources) {
    const kept = JSON.stringify(reference.landmarks)
    const words = (text.match(/\p{L}{5,}/gu) ?? []).filter((word) => !names(reference).join(' ').includes(word))
    expect(words.length).toBeGreaterThan(20)
    expect(words.filter((word) => kept.includes(word))).toEqual([])
  }
})
