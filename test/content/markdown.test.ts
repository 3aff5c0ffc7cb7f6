/** Markdown becomes HTML that can do nothing but be read. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TitledProse } from '../../content/schema/index.ts'
import { toHtml, toPlainText } from '../../scripts/content/markdown/html.ts'
import { Report } from '../../scripts/content/problems.ts'
import { parseProse } from '../../scripts/content/prose.ts'

function sectionOf(markdown: string) {
  const prose = parseProse(`---\ntitle: T\n---\n\n## S {#s}\n\n${markdown}\n`, 'x.md', 'fr', TitledProse, new Report())
  return prose?.sections[0]?.content ?? []
}

const render = (markdown: string) =>
  toHtml(sectionOf(markdown), 'fr', ({ source, anchor }) => ({ short: source.toUpperCase(), locator: anchor }))

/** Every tag of the HTML with its attributes; text is escaped, so what looks like a tag is one. */
function tagsOf(html: string): { name: string; attributes: string[] }[] {
  return [...html.matchAll(/<([a-z0-9]+)((?:"[^"]*"|[^">])*)>/gi)].map(([, name = '', rest = '']) => ({
    name,
    attributes: rest.match(/[a-z-]+(?:="[^"]*")?/gi) ?? [],
  }))
}

const harmless =
  /^(?:h[1-6]|p|ul|ol|li|em|strong|del|code|pre|blockquote|hr|br|a|span|div|table|thead|tbody|tr|th|td|input|sup|section)$/
const harmlessAttribute =
  /^(?:href="(?:\/(?![/\\])|#)[^"]*"|class="[\w -]*"|id="user-content-[^"]*"|data-[a-z-]+(?:="[^"]*")?|tabindex="0"|align="(?:left|center|right)"|start="\d+"|title="[^"]*"|type="checkbox"|disabled|checked|aria-[a-z]+="[^"]*")$/

/** The tags and attributes of the HTML that could do something. */
function harmIn(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => [
    ...(harmless.test(name) ? [] : [name]),
    ...attributes.filter((attribute) => !harmlessAttribute.test(attribute)),
  ])
}

const dangers = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a <b onclick="x()">b</b> c',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](//evil.example/)',
  '[x](/\\evil.example/)',
  '[x](https://evil.example/ "t")',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '![x](https://evil.example/x.png)',
  '![x](javascript:alert(1))',
  '<iframe src="https://evil.example"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>body{display:none}</style>',
  'https://evil.example/auto',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '`<script>`',
]

test.each(dangers)('%s', (markdown) => expect(harmIn(render(markdown))).toEqual([]))

test('no mixture of them comes out harmful', () => {
  const piece = fc.constantFrom(
    ...dangers,
    '[',
    '](',
    ')',
    '<',
    '>',
    '"',
    '[@a, p1]',
    '| a |\n| - |\n| b |',
    '\n\n',
    '*',
    '_',
    '`',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      expect(harmIn(render(pieces.join('')))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a citation becomes a link that names its document once and never starts a line', () => {
  expect(render('Vrai [@marais, p1], puis [@marais, p2].')).toBe(
    '<p>Vrai\u00A0<span class="citations"><a href="/sources/marais/p1" class="citation" data-cite="marais#p1">MARAIS, p1</a></span>, puis\u00A0<span class="citations"><a href="/sources/marais/p2" class="citation" data-cite="marais#p2">p2</a></span>.</p>',
  )
})

test('a table scrolls in a box that the keyboard reaches', () => {
  expect(render('| a |\n| - |\n| b |')).toMatch(/^<div class="table-scroll" tabindex="0"><table>/)
})

test('plain text has a line for each paragraph, item and row, and no citation', () => {
  expect(
    toPlainText(sectionOf('Un **mot** [@a, p1].\n\n- un ;\n- deux\n\n| a | b |\n| - | - |\n| c | d |'), 'fr'),
  ).toBe('Un mot.\nun\u202F;\ndeux\na – b\nc – d')
})
