/** Both languages of a text have the same sections and shape, and each keeps its own typography. */
import type { RootContent, Text } from 'mdast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { kindNames, kinds, languages, type Kind, type SectionRule } from '../../../content/schema/index.ts'
import type { Content, Entry, ProsePair } from '../load.ts'
import { findCitations, withoutCitations } from '../markdown/citations.ts'
import { typographyFaults } from '../markdown/typography.ts'
import { start, type Report } from '../problems.ts'
import { positionOf, positionWithin, type Prose, type ProseSection } from '../prose.ts'
import { dataTexts } from '../texts.ts'

/** What two languages must have alike in a section. */
interface Shape {
  headings: number
  tables: number
  'table rows': number
  lists: number
  'list items': number
  citations: string
}

function shapeOf(section: ProseSection): Shape {
  const shape: Shape = { headings: 0, tables: 0, 'table rows': 0, lists: 0, 'list items': 0, citations: '' }
  for (const root of section.content) {
    visit(root, (node) => {
      if (node.type === 'heading') shape.headings++
      else if (node.type === 'table') shape.tables++
      else if (node.type === 'tableRow') shape['table rows']++
      else if (node.type === 'list') shape.lists++
      else if (node.type === 'listItem') shape['list items']++
    })
  }
  // Word order differs between languages, so the citations of a section are compared as a set.
  const cited = findCitations(section.content).cited.map(({ source, anchor }) => `${source}#${anchor}`)
  shape.citations = [...new Set(cited)].toSorted().join(' ')
  return shape
}

function checkShapes(pair: ProsePair, report: Report): void {
  for (const section of pair.en.sections) {
    const other = pair.fr.sections.find(({ id }) => id === section.id)
    if (!other) continue
    const [fr, en] = [shapeOf(other), shapeOf(section)]
    for (const key of Object.keys(fr) as (keyof Shape)[]) {
      if (fr[key] !== en[key]) {
        report.add(
          pair.en.file,
          section.at,
          'shape-parity',
          `${key} in {#${section.id}}: French has ${fr[key] || 'none'}, English has ${en[key] || 'none'}`,
        )
      }
    }
  }
}

function checkSections(prose: Prose<unknown>, { required, allowed }: SectionRule, report: Report): void {
  const found = prose.sections.map(({ id }) => id)
  for (const id of required) {
    if (!found.includes(id))
      report.add(prose.file, start, 'missing-section', `no section {#${id}}; add "## … {#${id}}"`)
  }
  for (const section of prose.sections) {
    if (!allowed.includes(section.id)) {
      report.add(
        prose.file,
        section.at,
        'section-parity',
        `{#${section.id}} is not expected here; the sections are ${allowed.join(', ')}`,
      )
    }
  }
  // A section that stands twice is reported as such when the file is read.
  const inOrder = [...new Set(found)].filter((id) => allowed.includes(id))
  const wanted = allowed.filter((id) => found.includes(id))
  const wrong = inOrder.findIndex((id, index) => id !== wanted[index])
  if (wrong >= 0) {
    report.add(prose.file, start, 'section-parity', `{#${inOrder[wrong]}} stands where {#${wanted[wrong]}} is expected`)
  }
}

function checkSameSections(pair: ProsePair, report: Report): void {
  const french = pair.fr.sections.map(({ id }) => id)
  const english = pair.en.sections.map(({ id }) => id)
  if (french.join() !== english.join()) {
    const differ = [...french.filter((id) => !english.includes(id)), ...english.filter((id) => !french.includes(id))]
    report.add(
      pair.en.file,
      start,
      'section-parity',
      `the sections differ between French and English: ${differ.join(', ') || 'their order'}`,
    )
  }
}

function checkTypography(prose: Prose<unknown>, text: Text, report: Report): void {
  const { words, indexOf } = withoutCitations(text.value)
  for (const { index, message } of typographyFaults(words, prose.language))
    report.add(prose.file, positionWithin(text, indexOf(index)), 'typography', message)
}

function checkWords(prose: Prose<unknown>, report: Report): void {
  for (const section of prose.sections) {
    // A list of references keeps the titles and the punctuation of many languages.
    if (section.id === 'references') continue
    for (const { message } of typographyFaults(section.heading, prose.language))
      report.add(prose.file, section.at, 'typography', message)
    for (const root of section.content) {
      visit(root, (node: RootContent) => {
        if (node.type === 'html') {
          report.add(prose.file, positionOf(node), 'raw-html', 'HTML is not part of the content; write Markdown')
          return SKIP
        }
        // Titles of works stand in emphasis, in their own language.
        if (node.type === 'emphasis') return SKIP
        if (node.type === 'text') checkTypography(prose, node, report)
        return CONTINUE
      })
    }
  }
}

function checkSource(entry: Entry<'source'>, report: Report): void {
  const { chapters } = entry.record.value
  chapters.forEach((chapter, index) => {
    const restated = chapter.passages.filter((passage) => passage.restated).map(({ anchor }) => anchor)
    const pair = entry.chapters.get(chapter.id)
    if (!pair) {
      if (restated.length > 0) {
        report.add(
          entry.record.file,
          entry.record.at(['chapters', index]),
          'missing-language',
          `the chapter ${chapter.id} lists restated passages and has no folder with fr.md and en.md`,
        )
      }
      return
    }
    for (const language of languages) checkSections(pair[language], { required: restated, allowed: restated }, report)
  })
  for (const [id, pair] of entry.chapters) {
    if (!chapters.some((chapter) => chapter.id === id)) {
      report.add(pair.fr.file, start, 'unknown-file', `source.yaml has no chapter ${id}`)
    }
  }
}

/** The texts that stand in the data keep the typography of their language too. */
function checkDataWords(entry: Entry<Kind>, report: Report): void {
  for (const { language, text, path } of dataTexts(entry.record.value)) {
    for (const { message } of typographyFaults(text, language))
      report.add(entry.record.file, entry.record.at(path), 'typography', message)
  }
}

/** Runs every check of prose. */
export function checkProse(content: Content, report: Report): void {
  for (const kind of kindNames) {
    for (const entry of content.entries[kind].values() as Iterable<Entry<Kind>>) {
      checkDataWords(entry, report)
      for (const pair of [entry.prose, ...entry.chapters.values()]) {
        if (!pair) continue
        checkSameSections(pair, report)
        checkShapes(pair, report)
        checkWords(pair.fr, report)
        checkWords(pair.en, report)
      }
      const rule = kinds[kind]
      if (rule.layout === 'folder' && entry.prose) {
        // The entry and its rule come from the same kind, which the union has forgotten.
        const expected = (rule.sections as (record: unknown) => SectionRule | null)(entry.record.value)
        if (expected) for (const language of languages) checkSections(entry.prose[language], expected, report)
      }
    }
  }
  for (const entry of content.entries.source.values()) checkSource(entry, report)
}
