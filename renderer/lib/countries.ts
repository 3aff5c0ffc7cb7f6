/** Codes of countries and currencies, from the Unicode CLDR that the page's own engine holds. */
import type { Language } from '../../content/schema/common.ts'

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))

/** Codes of the CLDR that are no country of ISO 3166-1. */
const noCountry: ReadonlySet<string> = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '))

function isCountry(code: string, names: Intl.DisplayNames): boolean {
  if (noCountry.has(code)) return false
  // A code that is no longer used canonicalises to the one that took its place.
  return names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code
}

type Named = readonly [code: string, name: string]

const byName = (language: Language) => (a: Named, b: Named) => a[1].localeCompare(b[1], language)

/** Every country of ISO 3166-1 by its name. */
export function countries(language: Language): Named[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => isCountry(code, names))
    .map((code): Named => [code, names.of(code) ?? code])
    .toSorted(byName(language))
}

/** Every currency of ISO 4217 by its code, with its name. */
export function currencies(language: Language): Named[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  return Intl.supportedValuesOf('currency').map((code): Named => [code, `${code} – ${names.of(code) ?? code}`])
}
