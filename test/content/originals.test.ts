/** The documents' own text: cut at the anchors, mended, attached. */
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Alignment } from '../../content/schema/index.ts'
import { mendOriginal } from '../../electron/aligning/mend.ts'
import { fixtureLibrary, fixtureLibraryWithOriginals } from '../helpers/libraries.ts'

const attached = (source: string): Record<string, string> => {
  const db = new Database(fixtureLibraryWithOriginals(), { readonly: true })
  const rows = db.prepare<[string], { anchor: string; text: string }>('SELECT * FROM original WHERE source = ?')
  return Object.fromEntries(rows.all(source).map(({ anchor, text }) => [anchor, text]))
}

test('blank lines, page furniture, rotated letters, a note in a sentence, glued numbers and words: all mended', () => {
  expect(attached('marais-1999')).toEqual({
    titre: 'LES LUTHIERS DE VALOMBRE Rapport du Bureau du Marais, 1999',
    p1: '1. Les 42 ateliers de Valombre font des violons et des guitares. Le savoir-faire y passe d’une génération à l’autre depuis 1870, et chaque atelier emploie de 3 à 9 personnes au plus fort de la saison, entre octobre et mars.',
    'note-1': '1 Compte tenu par le Bureau en 1998.',
    p2: '2. Un tourneur fournit les chevilles à tous. Le rendez-vous du mardi, au café de la gare, règle l’achat de la colle et de l’érable. Ce rendez-vous réunit une vingtaine de patrons.',
    'tableau-1':
      'Tableau 1. Ateliers, luthiers et ventes Valombre : 42 ateliers, 180 luthiers, 12,5 millions de francs',
    p3: '3. En 1994, l’école de musique et les ateliers ont ouvert un cœur technologique : un séchoir, un banc d’essai et une salle de mesure. En trois ans, les retours de clients ont baissé de 40 %.',
    p4: '4. La part des ventes à l’étranger est passée de 20 % à 35 % en 1997.',
  })
})

test('where blank lines part paragraphs and hyphens are true, both are kept', () => {
  const texts = attached('ateliers-2006')
  expect(texts['1']).toBe(
    '1. Port-Sel, les fumeries du quai\n\nÀ Port-Sel, quinze fumeries de poisson se partagent un quai et une chambre froide. Elles vendent au marché de gros, à 60 kilomètres.',
  )
  expect(texts['1/cooperative']).toContain('confie l’emballage en sous-traitance à deux entreprises')
})

test('without originals none is attached', () => {
  const db = new Database(fixtureLibrary(), { readonly: true })
  expect(db.prepare('SELECT count(*) FROM original').pluck().get()).toBe(0)
})

const alignment = (more: Partial<Alignment>): Alignment =>
  Alignment.parse({
    file: 'a.txt',
    sha256: '0'.repeat(64),
    blankLines: 'part',
    lineEndHyphens: 'join',
    passages: { a: [[1, 2]] },
    ...more,
  })

test('a repair puts its words in as they stand, dollar signs and all', () => {
  const repairs = [{ line: 1, from: 'S5', to: "$$5 $& $'" }]
  expect(mendOriginal('cost S5', alignment({ repairs })).get('a')).toBe("cost $$5 $& $'")
  expect(mendOriginal('cost S5', alignment({ words: { S5: '$&5' } })).get('a')).toBe('cost $&5')
})

test('no text and no alignment makes the mending fail, lose a word or add one', () => {
  const line = fc.stringMatching(/^[a-zé ,.]{0,20}$/)
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('part', 'ignore'),
      (lines, blankLines) => {
        const mended = mendOriginal(lines.join('\n'), alignment({ blankLines, passages: { a: [[1, lines.length]] } }))
        const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
        expect(words(mended.get('a') ?? '')).toEqual(words(lines.join(' ')))
      },
    ),
  )
})

const alone = (text: string): Alignment =>
  Alignment.parse({
    file: 'text.txt',
    sha256: '0'.repeat(64),
    blankLines: 'part',
    lineEndHyphens: 'join',
    passages: { p1: [[1, text.split('\n').length]] },
  })
const mended = (text: string) => mendOriginal(text, alone(text)).get('p1')

test.each([
  [
    'a word parted by the turn of a column',
    'la notion de dévelop-\n\npement local',
    'la notion de développement local',
  ],
  [
    'a sentence parted by it',
    'vont s’articuler les alliances\n\nentre acteurs.',
    'vont s’articuler les alliances entre acteurs.',
  ],
  ['two paragraphs', 'Une fin.\n\nUn début', 'Une fin.\n\nUn début'],
  ['a heading and its text', 'EFFICIENCE\n\nIl s’agit de mesurer', 'EFFICIENCE\n\nIl s’agit de mesurer'],
  [
    'leftovers of Markdown',
    '### **Cas 1 : Sialkot**\n\nDes gains<sup>2</sup> <b>nets</b>.',
    'Cas 1 : Sialkot\n\nDes gains nets.',
  ],
])('%s', (_, text, expected) => {
  expect(mended(text)).toBe(expected)
})
