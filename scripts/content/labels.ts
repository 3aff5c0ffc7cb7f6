/** What a citation of a passage prints, and what the passage is called. */
import type { Bilingual, Language, PassageKind, Source } from '../../content/schema/index.ts'
import type { Content } from './load.ts'
import type { LabelOf } from './markdown/html.ts'
import { typeset } from '../../content/wording/typography.ts'

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

/** Lower case at the beginning, but for names and acronyms that are all in capitals. */
const uncapitalised = (title: string) =>
  /^\p{Lu}{2}/u.test(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1)

/** A heading's words help to tell it from its neighbours where they are few enough to stand in a citation. */
const shortTitle = 34

/**
 * The place of a passage in its document: "§ 24", "encadré 2", "3.1, Diagnostic du cluster".
 * @param title the passage's title in this language, or ''
 */
export function locatorOf(passage: PassageName, language: Language, title: string): string {
  const { kind, anchor } = passage
  const paragraph = paragraphNumber.exec(anchor)
  if (paragraph) return `§\u00A0${paragraph[1]}${paragraph[2] ? `\u00A0${paragraph[2]})` : ''}`
  const fixed = named[kind]
  if (fixed) return fixed[language]
  const ofCase = /^cas-(\d+)$/.exec(anchor)
  if (ofCase) return `${language === 'fr' ? 'cas' : 'case'}\u00A0${ofCase[1]}`
  const number = /-(\d+)$/.exec(anchor)?.[1]
  const word = numbered[kind]
  if (word && number) return `${word[language]}\u00A0${number}`
  const section = anchor.split('/')[0] ?? anchor
  // What the document does not number is called by its title.
  if (!/^\d/.test(section))
    return title !== '' && title.length <= shortTitle ? uncapitalised(title) : (word?.[language] ?? section)
  if (word) return `${section}, ${word[language]}`
  // Headings of an article or section: its number is what one looks up.
  return kind === 'heading' && section !== anchor && title !== '' && title.length <= shortTitle
    ? `${section}, ${title}`
    : section
}

/** Looks up what a citation prints; an unknown passage prints its anchor, and the check has reported it. */
export function labeller(content: Content): LabelOf {
  const locators = new Map<string, Bilingual>()
  for (const [id, { record, chapters }] of content.entries.source) {
    for (const chapter of record.value.chapters) {
      const prose = chapters.get(chapter.id)
      for (const passage of chapter.passages) {
        const titleIn = (language: Language) => {
          const heading = prose?.[language].sections.find((section) => section.id === passage.anchor)?.heading
          return typeset(heading ?? '', language)
        }
        locators.set(`${id}#${passage.anchor}`, {
          fr: locatorOf(passage, 'fr', titleIn('fr')),
          en: locatorOf(passage, 'en', titleIn('en')),
        })
      }
    }
  }
  return (cited, language) => {
    const source: Source | undefined = content.entries.source.get(cited.source)?.record.value
    return {
      short: source?.short[language] ?? cited.source,
      locator: locators.get(`${cited.source}#${cited.anchor}`)?.[language] ?? cited.anchor,
    }
  }
}
