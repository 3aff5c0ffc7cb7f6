/** What a citation of a passage prints, and what the passage is called. */
import type { Bilingual, Language, PassageKind, Source } from '../../content/schema/index.ts'
import type { Content } from './load.ts'
import type { LabelOf } from './markdown/html.ts'

interface PassageName {
  readonly kind: PassageKind
  readonly anchor: string
  readonly label?: string | undefined
}

const named: Partial<Record<PassageKind, Bilingual>> = {
  title: { fr: 'titre', en: 'title' },
  summary: { fr: 'résumé', en: 'summary' },
  preface: { fr: 'préface', en: 'preface' },
  references: { fr: 'références', en: 'references' },
}

const numbered: Partial<Record<PassageKind, Bilingual>> = {
  table: { fr: 'tableau', en: 'table' },
  box: { fr: 'encadré', en: 'box' },
  note: { fr: 'note', en: 'note' },
  figure: { fr: 'figure', en: 'figure' },
}

/** Paragraph 37 has sub-items that are numbered i, ii, iii or lettered a, b, c. */
const paragraphNumber = /^p(\d+)([a-z]*)$/

/** The place of a passage in its document: "§ 24", "encadré 2", "3.1". */
export function locatorOf(passage: PassageName, language: Language): string {
  const { kind, anchor } = passage
  const paragraph = paragraphNumber.exec(anchor)
  if (paragraph) return `§\u00A0${paragraph[1]}${paragraph[2] ? `\u00A0${paragraph[2]})` : ''}`
  const fixed = named[kind]
  if (fixed) return fixed[language]
  const number = /-(\d+)$/.exec(anchor)?.[1]
  const word = numbered[kind]
  if (word && number) return `${word[language]}\u00A0${number}`
  const ofCase = /^cas-(\d+)$/.exec(anchor)
  if (ofCase) return `${language === 'fr' ? 'cas' : 'case'}\u00A0${ofCase[1]}`
  // Headings of an article or section: its number is what one looks up.
  const section = anchor.split('/')[0] ?? anchor
  return word ? `${section}, ${word[language]}` : section
}

/** Looks up what a citation prints; an unknown passage prints its anchor, and the check has reported it. */
export function labeller(content: Content): LabelOf {
  const passages = new Map<string, PassageName>()
  for (const [id, entry] of content.entries.source) {
    for (const passage of entry.record.value.chapters.flatMap((chapter) => chapter.passages))
      passages.set(`${id}#${passage.anchor}`, passage)
  }
  return (cited, language) => {
    const source: Source | undefined = content.entries.source.get(cited.source)?.record.value
    const passage = passages.get(`${cited.source}#${cited.anchor}`)
    return {
      short: source?.short[language] ?? cited.source,
      locator: passage ? locatorOf(passage, language) : cited.anchor,
    }
  }
}
