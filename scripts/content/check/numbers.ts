/** Numbers as a text prints them, in digits or in French words. */
import type { Language } from '../../../content/schema/index.ts'

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const frenchDigits = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g
const englishDigits = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g

/** The numbers printed in digits, in order. */
export function numbersIn(text: string, language: Language): number[] {
  const found = text.match(language === 'fr' ? frenchDigits : englishDigits) ?? []
  return found.map((digits) =>
    Number(language === 'fr' ? digits.replace(/[ \u00A0\u202F]/g, '').replace(',', '.') : digits.replaceAll(',', '')),
  )
}

const units =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const tens: Record<number, string> = {
  20: 'vingt',
  30: 'trente',
  40: 'quarante',
  50: 'cinquante',
  60: 'soixante',
  80: 'quatre-vingt',
}

function frenchWord(value: number): string {
  if (value < 20) return units[value] ?? ''
  if (value >= 100) return value === 100 ? 'cent' : 'mille'
  const base = value < 60 ? Math.floor(value / 10) * 10 : value < 80 ? 60 : 80
  const rest = value - base
  if (rest === 0) return tens[base] ?? ''
  const and = base < 80 && (rest === 1 || rest === 11) ? 'et-' : ''
  return `${tens[base]}-${and}${units[rest]}`
}

/** Words for about so many, ordinals and fractions; what they stand for. */
const others: Record<string, number> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  centaines: 100,
  millier: 1000,
  milliers: 1000,
  mille: 1000,
  premier: 1,
  premiere: 1,
  second: 2,
  seconde: 2,
  deuxieme: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  sixieme: 6,
  septieme: 7,
  moitie: 50,
  tiers: 33,
  quart: 25,
  decennie: 10,
  siecle: 100,
  double: 2,
  triple: 3,
}

const wordPatterns: readonly (readonly [number, RegExp])[] = [
  ...Array.from({ length: 99 }, (_, index): [number, RegExp] => [
    index + 2,
    // The scans lost hyphens, so they are optional here.
    new RegExp(
      `(?<![a-z])${frenchWord(index + 2)
        .replaceAll('-', '[- ]?')
        .replace(/un$/, 'une?')}s?(?![a-z])`,
    ),
  ]),
  ...Object.entries(others).map(([word, value]): [number, RegExp] => [
    value,
    new RegExp(`(?<![a-z])${word}s?(?![a-z])`),
  ]),
]

/** All numbers that a French text states, in digits or in words. One is always among them. */
export function statedNumbers(french: string): Set<number> {
  const folded = fold(french)
  const found = new Set<number>([1, ...numbersIn(french, 'fr')])
  // Some of the documents print thousands in the English way: 610,000.
  for (const digits of french.match(/(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,])/g) ?? [])
    found.add(Number(digits.replaceAll(',', '')))
  // "30-40" and "6070" aside, the years of a decade are printed short: années 80.
  for (const [value, pattern] of wordPatterns) if (pattern.test(folded)) found.add(value)
  return found
}

/** True where the text states the number, a decade being allowed in short (80 for 1980). */
export function states(stated: ReadonlySet<number>, value: number): boolean {
  return stated.has(value) || (value >= 1900 && value < 2000 && value % 10 === 0 && stated.has(value - 1900))
}

/** Folded words, for comparing texts; elisions are parted, digits kept. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
