/** The reader's notes and highlights as one Markdown file: each with its quote, its citation and its permanent name. */
import type { Language } from '../../content/schema/common.ts'
import type { Highlight } from '../api/views/highlights.ts'
import type { Note } from '../api/views/notebook.ts'
import type { TextFile } from '../api/views/files.ts'
import { addressOf, formatCitation, type Cited } from './citations/index.ts'

/** `cited` is undefined for a case, and where the library no longer has the passage. */
export interface Marked {
  readonly cited: Cited | undefined
}
type MarkedNote = Marked & { readonly note: Note }
type MarkedHighlight = Marked & { readonly highlight: Highlight }

const words = {
  fr: {
    title: 'Mes notes et surlignages',
    exported: (day: string) => `Exporté de Grappe le ${day}.`,
    colours: { yellow: 'jaune', green: 'vert', blue: 'bleu', pink: 'rose' },
    lost: 'ces mots ne sont plus dans le passage',
    works: 'Sources',
    none: 'Rien n’est noté ni surligné.',
  },
  en: {
    title: 'My notes and highlights',
    exported: (day: string) => `Exported from Grappe on ${day}.`,
    colours: { yellow: 'yellow', green: 'green', blue: 'blue', pink: 'pink' },
    lost: 'these words are no longer in the passage',
    works: 'Sources',
    none: 'Nothing is noted or highlighted.',
  },
} as const

/** Characters that Markdown would take for its own, at their plain value. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>]/g, (character) => `\\${character}`)
    .replaceAll(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    )
}

const quoted = (text: string) =>
  escaped(text.trim())
    .split(/\n+/)
    .map((line) => `> ${line}`)
    .join('\n>\n')

interface Entry {
  readonly name: string
  readonly address: string
  readonly body: string
}

function ofNote({ note, cited }: MarkedNote, language: Language): Entry {
  const quote = note.quote[language]
  return {
    name: note.title[language],
    address: cited ? addressOf(cited) : note.item,
    body: [...(quote === '' ? [] : [quoted(quote)]), escaped(note.text)].join('\n\n'),
  }
}

function ofHighlight({ highlight, cited }: MarkedHighlight, language: Language): Entry {
  const said = words[language]
  const about = [said.colours[highlight.colour], ...(highlight.place === null ? [said.lost] : [])].join(', ')
  return {
    name: highlight.title[language],
    address: cited ? addressOf(cited) : `${highlight.source}#${highlight.anchor}`,
    body: [quoted(highlight.exact), `_(${about})_`, ...(highlight.note === '' ? [] : [escaped(highlight.note)])].join(
      '\n\n',
    ),
  }
}

/** Entries on one thing stand under one heading, in the order in which the thing is first met. */
function grouped(entries: readonly Entry[]): string {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) groups.set(entry.address, [...(groups.get(entry.address) ?? []), entry])
  return [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other, 'fr', { numeric: true }))
    .map(
      ([address, all]) =>
        `## ${escaped(all[0]?.name ?? address)}\n\n\`${address}\`\n\n${all.map(({ body }) => body).join('\n\n* * *\n\n')}`,
    )
    .join('\n\n')
}

function bibliography(all: readonly Marked[], language: Language): string {
  const lines = new Set(all.flatMap(({ cited }) => (cited ? [formatCitation(cited, language)] : [])))
  if (lines.size === 0) return ''
  const list = [...lines].toSorted((one, other) => one.localeCompare(other, language, { numeric: true }))
  return `\n\n## ${words[language].works}\n\n${list.map((line) => `- ${escaped(line)}`).join('\n')}`
}

/** @param now the moment of the export, told in the file and its name */
export function writeNotesFile(
  notes: readonly MarkedNote[],
  highlights: readonly MarkedHighlight[],
  language: Language,
  now: Date,
): TextFile {
  const said = words[language]
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' }).format(now)
  const entries = [...highlights.map((one) => ofHighlight(one, language)), ...notes.map((one) => ofNote(one, language))]
  const body = entries.length === 0 ? said.none : grouped(entries) + bibliography([...highlights, ...notes], language)
  return {
    format: 'markdown',
    mime: 'text/markdown',
    name: `grappe-notes-${now.toISOString().slice(0, 10)}.md`,
    text: `# ${said.title}\n\n${said.exported(day)}\n\n${body}\n`,
  }
}
