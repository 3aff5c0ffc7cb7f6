/** How a record is called in a list, and which of its data are words that a search should find. */
import type { Bilingual, CslItem, Kind, Records } from '../../content/schema/index.ts'
import type { Entry, ProsePair } from './load.ts'
import { typeset } from '../../content/wording/typography.ts'

export const set = (text: Bilingual): Bilingual => ({ fr: typeset(text.fr, 'fr'), en: typeset(text.en, 'en') })
export const empty: Bilingual = { fr: '', en: '' }

interface Titles {
  title: Bilingual
  summary: Bilingual
  position: number
}

const inBoth = (text: string): Bilingual => ({ fr: text, en: text })

/** The title of a work keeps the spaces of the language that it is written in, on a page of any language. */
export const titleOfWork = ({ title, language }: CslItem): Bilingual =>
  inBoth(typeset(title, language === 'fr' ? 'fr' : 'en'))

const ofProse = (prose: ProsePair | undefined, key: 'title' | 'summary'): Bilingual =>
  prose ? { fr: prose.fr.front[key] ?? '', en: prose.en.front[key] ?? '' } : empty

const term = (record: Records['term'], pick: (naming: Records['term']['fr']) => string): Bilingual => ({
  fr: pick(record.fr),
  en: pick(record.en),
})

/** Authors and year, as a text refers to a work: Brusco 1990. */
function nameOfWork({ author = [], editor = [], title, issued }: CslItem): string {
  const names = (author.length > 0 ? author : editor).map((name) =>
    'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
  )
  const who = names.length > 2 ? `${names[0]} et al.` : names.join(' & ')
  return [who || title, issued?.['date-parts'][0][0]].filter(Boolean).join(' ')
}

/** How each kind is called in a list. Kinds with prose have their title there. */
const titles: { [K in Kind]: (record: Records[K], prose: ProsePair | undefined) => Partial<Titles> } = {
  source: (record) => ({ title: record.title, summary: record.summary, position: record.position }),
  // The cases that are told at length come first.
  case: (record) => ({ position: ['flagship', 'full', 'brief'].indexOf(record.depth) }),
  typology: (record) => ({ position: record.position }),
  procedure: (record) => ({ position: record.spine ? 1 : 2 }),
  competence: (record) => ({ position: record.position }),
  action: (record) => ({ title: record.name, summary: record.summary }),
  term: (record) => ({
    title: term(record, (naming) => naming.name),
    summary: term(record, (naming) => naming.definition),
  }),
  place: (record) => ({ title: record.name }),
  discrepancy: (record) => ({ title: record.about, summary: record.note }),
  model: (record) => ({ title: record.name, summary: record.summary }),
  indicator: (record) => ({ title: record.name, summary: record.measure }),
  body: (record) => ({ title: record.name, summary: record.about }),
  person: (record) => ({
    title: inBoth([record.given, record.family].filter(Boolean).join(' ')),
    summary: record.about,
  }),
  reference: (record) => ({ title: inBoth(nameOfWork(record.csl)), summary: titleOfWork(record.csl) }),
  diagram: (record) => ({ title: record.title, summary: record.text }),
  module: (record) => ({ title: record.name, summary: record.summary, position: record.position }),
  question: (record) => ({ title: record.stem }),
  example: (record) => ({ title: record.name, summary: record.about }),
}

export function titlesOf<K extends Kind>(entry: Entry<K>): Titles {
  const own = titles[entry.kind](entry.record.value, entry.prose)
  const asPrinted = entry.kind === 'reference' ? (text: Bilingual) => text : set
  return {
    title: asPrinted(own.title ?? ofProse(entry.prose, 'title')),
    summary: asPrinted(own.summary ?? ofProse(entry.prose, 'summary')),
    position: own.position ?? 0,
  }
}

/** Parts of a record that are pages or paragraphs of their own, each found by its own name. */
export function searchableParts(entry: Entry<Kind>): { part: string; title: Bilingual; text: Bilingual }[] {
  const { kind, record } = entry
  if (kind === 'typology') {
    const { types, characteristics } = record.value as Records['typology']
    return [...types, ...characteristics].map((one) => ({
      part: one.id,
      title: one.name,
      text: 'summary' in one ? one.summary : empty,
    }))
  }
  if (kind === 'procedure') {
    return (record.value as Records['procedure']).steps.map((step) => ({
      part: step.id,
      title: step.name,
      text: step.purpose,
    }))
  }
  return []
}

const namings = ({ fr, en }: Records['term']): Bilingual => {
  const others = (naming: typeof fr) => [naming.acronym, ...naming.synonyms].filter(Boolean).join(', ')
  return { fr: others(fr), en: others(en) }
}

function questionText(record: Records['question']): Bilingual[] {
  if (record.kind === 'ordering') return record.items.map(({ text }) => text)
  if (record.kind === 'matching') return record.pairs.flatMap(({ left, right }) => [left, right])
  if (record.kind === 'true-false') return []
  const answers = record.answers.map(({ text }) => text)
  return record.kind === 'case' ? [record.situation, ...answers] : answers
}

/** Words in the data of each kind that belong to its text. */
const words: { [K in Kind]?: (record: Records[K]) => Bilingual[] } = {
  case: ({ figures, actors, events }) => [
    ...figures.map(({ label }) => label),
    ...actors.map(({ name }) => name),
    ...events.map(({ what }) => what),
  ],
  competence: ({ items }) => items.flatMap(({ text, practice }) => [text, practice]),
  term: (record) => [namings(record)],
  model: ({ items }) => items.flatMap(({ name, text }) => [name, text]),
  indicator: ({ unit }) => [unit],
  body: ({ acronym, otherNames }) => [...(acronym ? [acronym] : []), inBoth(otherNames.join(', '))],
  reference: ({ csl }) => [inBoth([csl['container-title'], csl.publisher].filter(Boolean).join(', '))],
  question: questionText,
}

/** Words of a record that belong to its text though they stand in the data. */
export function dataText<K extends Kind>({ kind, record }: Entry<K>): Bilingual {
  const lines = words[kind]?.(record.value) ?? []
  return { fr: lines.map(({ fr }) => fr).join('\n'), en: lines.map(({ en }) => en).join('\n') }
}
