/** The words that places of highlights are counted in are those of the passage, without its citations. */
import { expect, test } from 'vitest'
import { openLibrary } from '../../electron/library/library.ts'
import { readPassageText, textOfHtml } from '../../electron/library/passage-text.ts'
import { fixtureLibraryWithOriginals } from '../helpers/libraries.ts'

test.each([
  ['<p>a <em>b</em></p>\n<p>c</p>', 'a b\nc'],
  ['<p>R&#x26;D &#x3C; 5 &amp; &quot;x&quot;</p>', 'R&D < 5 & "x"'],
  ['<p>x <span class="citations"><a class="citation" href="/s/1">CNUCED, § 1</a></span>.</p>', 'x .'],
  [
    '<p>les <a class="term" data-term="t" href="/glossary/t">réseaux</a> <span class="citations"><a>1</a><a>2</a></span> et <span class="citations"><a>3</a></span></p>',
    'les réseaux  et ',
  ],
])('%s', (html, text) => {
  expect(textOfHtml(html)).toBe(text)
})

test('a passage has a text in each edition, and none where the library has none', () => {
  const library = openLibrary(fixtureLibraryWithOriginals(), () => undefined)
  const text = (edition: 'fr' | 'en' | 'original', anchor = 'p1') =>
    readPassageText(library.reader(), 'marais-1999', anchor, edition)
  expect(text('fr')).toContain('Valombre')
  expect(text('en')).not.toBe(text('fr'))
  expect(text('original')?.length).toBeGreaterThan(0)
  expect(text('fr', 'nothing')).toBeUndefined()
  library.close()
})
