/** A quote is found again after edits elsewhere, and never taken for found where its words are gone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contextLength, findQuote, quoteOf } from '../../electron/notebook/anchoring.ts'

const paragraph =
  'Nnewi, au Nigéria, est un groupement non structuré. Depuis 25 ans, des négociants s’y sont mués en fabricants de pièces automobiles, grâce à des relations étroites avec leurs fournisseurs. Dix-sept entreprises vendent au Nigéria et ailleurs en Afrique.'
const sentence = 'Dix-sept entreprises vendent au Nigéria et ailleurs en Afrique.'

const quoteIn = (text: string, words: string) => quoteOf(text, text.indexOf(words), text.indexOf(words) + words.length)

/** Text of any characters, and text of few, in which everything repeats. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '’'), maxLength: 120 }),
  fc
    .array(fc.constantFrom('le', 'cluster', 'réseau', 'd’entreprises', 'œuvre'), { maxLength: 60 })
    .map((words) => words.join(' ')),
)

/** What is selected neither begins nor ends in a space. */
const isWords = (text: string) => /^\S(?:.*\S)?$/s.test(text)
const alike = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll(/[’‘ʼ]/g, "'")

describe('a text that has not changed', () => {
  test('gives back every stretch of it at its own place, or says that it is not sure', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const start = Math.min(one % (text.length + 1), other % (text.length + 1))
        const end = Math.max(one % (text.length + 1), other % (text.length + 1))
        fc.pre(isWords(text.slice(start, end)))
        const place = findQuote(text, quoteOf(text, start, end))
        const { start: at, end: to, how } = place ?? { start, end, how: 'none' }
        // Where the same words stand elsewhere in the same company it may be either, and is then said not to be sure.
        expect(how !== 'exact' || (at === start && to === end)).toBe(true)
        expect(alike(text.slice(at, to))).toBe(alike(text.slice(start, end)))
        expect(place !== undefined || end - start < 24).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a text that has changed', () => {
  const letters = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j')
  const words = fc.array(fc.string({ unit: letters, minLength: 2, maxLength: 8 }), { minLength: 10, maxLength: 60 })

  test('gives a stretch back whatever was written before and after its company', () => {
    fc.assert(
      fc.property(words, anyText, anyText, fc.nat(), fc.nat(), (all, before, after, one, length) => {
        const text = all.join(' ')
        const start = one % text.length
        const end = Math.min(text.length, start + 1 + (length % 80))
        fc.pre(isWords(text.slice(start, end)))
        const [left, right] = [Math.max(0, start - contextLength), Math.min(text.length, end + contextLength)]
        const head = left === 0 ? '' : before
        const tail = right === text.length ? '' : after
        const place = findQuote(head + text.slice(left, right) + tail, quoteOf(text, start, end))
        const at = head.length + start - left
        expect(place).toBeDefined()
        expect(place?.how !== 'exact' || (place.start === at && place.end === at + end - start)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('gives a long stretch back though all the rest of the passage was rewritten', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const place = findQuote(`${before} ${sentence} ${after}`, quoteIn(paragraph, sentence))
        expect(place).toMatchObject({ start: before.length + 1, end: before.length + 1 + sentence.length })
      }),
    )
  })

  test('never says that words are there which are gone', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (all, others, one, length) => {
        const text = all.join(' ')
        const start = one % text.length
        const end = Math.min(text.length, start + 1 + (length % 60))
        const exact = text.slice(start, end)
        const changed = others.join(' ')
        fc.pre(isWords(exact) && !changed.includes(exact))
        const place = findQuote(changed, quoteOf(text, start, end))
        expect(place?.how).not.toBe('exact')
        // What is taken for like it has most of its length.
        expect(place === undefined || place.end - place.start >= exact.length * 0.8).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('a sentence that is struck out is not found in another that has some of its words', () => {
    const quote = quoteIn(paragraph, sentence)
    expect(findQuote(paragraph.replace(` ${sentence}`, ''), quote)).toBeUndefined()
    expect(findQuote('Dix-sept personnes travaillent à Valombre et ailleurs.', quote)).toBeUndefined()
  })

  test('a word that is struck out is not found where it stands in other company', () => {
    const text = 'Le premier cluster est à Sialkot. Un autre cluster est au Brésil, loin de là.'
    const quote = quoteOf(text, 11, 18)
    expect(quote.exact).toBe('cluster')
    expect(findQuote('Rien ici. Un autre cluster est au Brésil, loin de là.', quote)).toBeUndefined()
  })

  test('a mended word, another apostrophe or a no-break space do not lose the quote', () => {
    const quote = quoteIn(paragraph, 'des négociants s’y sont mués en fabricants de pièces automobiles')
    expect(findQuote(paragraph.replace('s’y', "s'y").replaceAll(' ', '\u00A0'), quote)?.how).toBe('exact')
    const mended = paragraph.replace('négociants s’y sont', 'marchands s’y sont')
    const place = findQuote(mended, quote)
    expect(place?.how).toBe('close')
    expect(mended.slice(place?.start, place?.end)).toContain(
      'marchands s’y sont mués en fabricants de pièces automobiles',
    )
  })

  test('of two alike, the one in the same company is taken', () => {
    const text = 'Les firmes de Sialkot exportent beaucoup. Plus loin, les firmes de Nnewi exportent beaucoup.'
    const quote = quoteOf(text, text.lastIndexOf('exportent'), text.lastIndexOf('exportent') + 9)
    const changed = `En bref. ${text}`
    expect(findQuote(changed, quote)).toEqual({
      start: changed.lastIndexOf('exportent'),
      end: changed.lastIndexOf('exportent') + 9,
      how: 'exact',
    })
  })
})
