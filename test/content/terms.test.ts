/** Terms of the glossary are found in running text however they are inflected, once, and nowhere that a link may not stand. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Term, TitledProse, type Language } from '../../content/schema/index.ts'
import { toHtml } from '../../scripts/content/markdown/html.ts'
import { TermFinder } from '../../scripts/content/term-finder.ts'
import { Report } from '../../scripts/content/problems.ts'
import { parseProse } from '../../scripts/content/prose.ts'

const naming = (name: string, synonyms: string[] = [], acronym?: string) => ({
  name,
  synonyms,
  definition: 'Une définition assez longue.',
  ...(acronym && { acronym }),
})
const term = (id: string, fr: ReturnType<typeof naming>, en: ReturnType<typeof naming>) =>
  Term.parse({ id, fr, en, cite: 'marais-1999#p1' })

const terms = [
  term('cluster', naming('cluster', ['système productif local']), naming('cluster')),
  term('network', naming('réseau d’entreprises'), naming('network of firms')),
  term('governance', naming('gouvernance'), naming('governance')),
  term('vertical', naming('lien vertical'), naming('vertical linkage')),
  term('subcontracting', naming('sous-traitance'), naming('subcontracting')),
  term('just-in-time', naming('flux tendus', ['juste-à-temps']), naming('just-in-time')),
  term('lps', naming('système productif local', [], 'SPL'), naming('local productive system', [], 'LPS')),
  term('outreach', naming('portée', ['couverture']), naming('outreach', ['reach'])),
  term('know-how', naming('savoir-faire'), naming('know-how')),
  term('five-s', naming('5S'), naming('5S')),
  term('collateral', naming('garantie'), naming('collateral')),
  term('business', naming('affaire'), naming('business')),
  term('trade-fair', naming('foire'), naming('fair')),
  term('groupement', naming('groupement d’entreprises', ['groupement']), naming('cluster of firms')),
]

const html = (markdown: string, language: Language = 'fr') => {
  const prose = parseProse(`---\ntitle: T\n---\n\n## S {#s}\n\n${markdown}\n`, 'x', language, TitledProse, new Report())
  const label = () => ({ short: 'X', locator: '§' })
  return toHtml(prose?.sections[0]?.content ?? [], language, label, new TermFinder(terms, language))
}

/** What is linked, as "id: words". */
const linked = (markdown: string, language: Language = 'fr') =>
  [...html(markdown, language).matchAll(/<a class="term" data-term="([^"]+)" href="\/glossary\/\1">([^<]+)<\/a>/g)].map(
    ([, id, words]) => `${id}: ${words}`,
  )

test.each<[string, Language, string[]]>([
  ['Les réseaux d’entreprises y sont forts.', 'fr', ['network: réseaux d’entreprises']],
  ["L'essor du réseau d'entreprises.", 'fr', ['network: réseau d’entreprises']],
  ['Des liens verticaux se nouent.', 'fr', ['vertical: liens verticaux']],
  ['Le gouvernement veille.', 'fr', []],
  ['Une question de gouvernance : la gouvernance.', 'fr', ['governance: gouvernance']],
  ['La sous-traitance progresse.', 'fr', ['subcontracting: sous-traitance']],
  ['Il est temps. Il manque de temps.', 'fr', []],
  ['Un SPL, des spl.', 'fr', ['lps: SPL']],
  ['Des systèmes productifs locaux.', 'fr', ['lps: systèmes productifs locaux']],
  ['Une couverture large.', 'fr', []],
  ['Ce groupement exporte.', 'fr', ['groupement: groupement']],
  ['They work just in time, and time is short.', 'en', ['just-in-time: just in time']],
  ['Networks of firms and firms.', 'en', ['network: Networks of firms']],
  ['A network. Of firms, nothing.', 'en', []],
  ['Within reach.', 'en', []],
  ['Un cluster, puis des clusters.', 'fr', ['cluster: cluster']],
  ['Des clusters, puis un cluster.', 'fr', ['cluster: clusters']],
  ['Nul ne peut savoir, ni faire.', 'fr', []],
  ['Un savoir-faire, des savoirs.', 'fr', ['know-how: savoir-faire']],
  ['They know how and they know-how.', 'en', ['know-how: know how']],
  ['They know it.', 'en', []],
  ['Cinq zones et 5 ateliers, puis les 5S.', 'fr', ['five-s: 5S']],
  ['Des réseaux et des entreprises, des réseaux des entreprises.', 'fr', ['network: réseaux des entreprises']],
  ['Des réseaux entreprises.', 'fr', []],
  ['LPSs and one lps.', 'en', ['lps: LPSs']],
  ['Une garantie est garantie.', 'fr', ['collateral: garantie']],
  ['Il l’a garanti.', 'fr', []],
  ['Businesses and cases, laissez-faire.', 'en', ['business: Businesses']],
])('%s', (text, language, expected) => {
  expect(linked(text, language)).toEqual(expected)
})

test('a heading, a link, code and the head of a table hold no term; the next place does', () => {
  expect(
    linked('### Gouvernance\n\n[gouvernance](/x) `gouvernance`\n\n| gouvernance |\n| --- |\n| la gouvernance |'),
  ).toEqual(['governance: gouvernance'])
  expect(html('### Gouvernance\n\n| gouvernance |\n| --- |\n| la gouvernance |')).toMatch(/<td>la <a class="term"/)
})

test('the words of a text are the same with and without its terms', () => {
  const words = fc.constantFrom(
    'réseaux',
    'd’entreprises',
    'gouvernance',
    'SPL',
    'sous-traitance',
    'le',
    'lien',
    'vertical',
    'œuvre',
    '–',
  )
  const stripped = (text: string) => text.replaceAll(/<\/?a[^>]*>/g, '')
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (all) => {
      const text = all.join(' ')
      const prose = parseProse(`---\ntitle: T\n---\n\n## S {#s}\n\n${text}\n`, 'x', 'fr', TitledProse, new Report())
      const plain = toHtml(prose?.sections[0]?.content ?? [], 'fr', () => ({ short: 'X', locator: '§' }))
      expect(stripped(html(text))).toBe(plain)
      const ids = linked(text).map((one) => one.split(':')[0])
      expect(ids).toEqual([...new Set(ids)])
    }),
  )
})
