/**
 * Finds whatever answers a query in the library, in the reader's notes and in imported documents, in both languages at once. Nothing
 * that can be typed is an error. What each part does is said in docs/search.md.
 */
import type { Language } from '../../content/schema/common.ts'
import type { Note } from '../api/views/notebook.ts'
import type { SearchChoice, SearchFacet, SearchHit, SearchView } from '../api/views/index.ts'
import type { Reader } from '../library/shared.ts'
import { answer, type Answer } from './answer.ts'
import { best } from './best.ts'
import { countsOf, filtered } from './filters.ts'
import { libraryOrigin } from './library.ts'
import { Matcher, telling } from './matches.ts'
import type { Origin } from './origin.ts'
import { notesOrigin } from './notes.ts'
import { corrected, fieldsOf, type FieldAsk } from './plan.ts'
import { parse, type Part } from './query/parse.ts'
import { readingOf } from './reading.ts'
import { snippet } from './snippet.ts'

export interface SearchOptions extends SearchChoice {
  /** The language that hits are shown in where they match in both. */
  readonly language: Language
  /** How many hits are wanted. */
  readonly most?: number
  readonly notes?: readonly Note[]
  /** The reader's imported documents, each an origin of its own. */
  readonly documents?: readonly Origin[]
}

/** How many hits an answer holds where it is not said. */
export const hitLimit = 20

function chosenFields(options: SearchChoice): FieldAsk[] {
  return (['kind', 'source', 'country', 'sector', 'type', 'year'] as const).flatMap((field) => {
    const value = options[field]
    return value === undefined ? [] : [{ field, values: [value], without: false }]
  })
}

/** What was typed and what was chosen in the page; a chosen value takes the place of those typed for the same field. */
function askedOf(parts: readonly Part[], options: SearchChoice): FieldAsk[] {
  const chosen = chosenFields(options)
  const taken = new Set(chosen.map(({ field }) => field))
  return [...fieldsOf(parts).filter(({ field, without }) => without || !taken.has(field)), ...chosen]
}

function toHit({ origin, filters }: Answer, document: number, matcher: Matcher, preferred: Language): SearchHit {
  const found = origin.found(document)
  const read = (language: Language) => {
    const reading = readingOf(found, language, origin.engine.thesaurus)
    const matches = matcher.find(reading, language)
    const told = new Set(matches.filter(({ weight }) => weight > telling).map(({ concept }) => concept)).size
    return { language, reading, matches, told }
  }
  const own = read(filters.language ?? preferred)
  // The other language is looked at only where it could say more: reading a long text for its words takes time.
  const other = preferred === 'fr' ? 'en' : 'fr'
  const elsewhere = !filters.language && matcher.mostTold(document, other) > own.told ? read(other) : own
  const { language, reading, matches } = elsewhere.told > own.told ? elsewhere : own
  const { whole, offset } = reading
  const within = matches
    .filter(({ start }) => start >= offset)
    .map((match) => ({ ...match, start: match.start - offset, end: match.end - offset }))
  const { text, ...named } = found
  return { ...named, language, snippet: snippet(text[language], within), why: matcher.why(document, whole, matches) }
}

/** Hits of all origins by their scores, which are weighed alike; of equal ones the library's first. Rule M1. */
function bestHits(answers: readonly Answer[], most: number, preferred: Language): SearchHit[] {
  const ranked = answers.flatMap((one, place) =>
    best(filtered(one.documents, one.filters), one.scores, most).map((document) => ({
      one,
      place,
      document,
      score: one.scores[document] ?? 0,
    })),
  )
  const matchers = answers.map(({ origin, concepts }) => new Matcher(origin.engine, concepts))
  return ranked
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, most)
    .flatMap(({ one, place, document }) => {
      const matcher = matchers[place]
      return matcher ? [toHit(one, document, matcher, preferred)] : []
    })
}

/** The counts of all origins together, those of one value as one. */
function mergeFacets(all: readonly (readonly SearchFacet[])[]): SearchFacet[] {
  const [first = []] = all
  return first.map(({ name }) => {
    const merged = new Map<string, SearchFacet['values'][number]>()
    for (const choice of all.flatMap((facets) => facets.find((facet) => facet.name === name)?.values ?? [])) {
      const known = merged.get(choice.value)
      merged.set(choice.value, known ? { ...known, count: known.count + choice.count } : choice)
    }
    return { name, values: [...merged.values()] }
  })
}

/** Words that the library lacks and that nothing of the reader's own has as they were typed: taken for others, or answered by nothing. */
function misread(query: string, [first, ...others]: readonly Answer[]): Pick<SearchView, 'corrected' | 'unknown'> {
  const known = new Set(
    others.flatMap(({ concepts }) =>
      concepts.filter((one) => one.variants.length > 0 && one.corrected === undefined).map(({ typed }) => typed),
    ),
  )
  const missing = (first?.concepts ?? []).filter(({ typed }) => !known.has(typed))
  return {
    corrected: missing.some((one) => one.corrected !== undefined) ? corrected(query, missing) : null,
    unknown: [...new Set(missing.filter(({ variants }) => variants.length === 0).map(({ typed }) => typed))],
  }
}

/** What no origin knows a value for; the library says what it could be. */
function unmatchedIn([first, ...others]: readonly Answer[]): SearchView['unmatched'] {
  const fails = ({ filters }: Answer, { field, value }: SearchView['unmatched'][number]) =>
    filters.unmatched.some((one) => one.field === field && one.value === value)
  return (first?.filters.unmatched ?? []).filter((one) => others.every((other) => fails(other, one)))
}

export function search(reader: Reader, query: string, options: SearchOptions): SearchView {
  const parts = parse(query)
  const asked = askedOf(parts, options)
  const library = libraryOrigin(reader)
  const first = answer(library, parts, asked)
  const notes = notesOrigin(options.notes ?? [], library)
  const others = [...(notes ? [notes] : []), ...(options.documents ?? [])]
  const answers = [first, ...others.map((origin) => answer(origin, parts, asked, first.rarity))]
  const total = answers.reduce((sum, one) => sum + filtered(one.documents, one.filters).length, 0)
  return {
    query,
    total,
    all: answers.reduce((sum, one) => sum + filtered(one.documents, one.filters, 'kind').length, 0),
    ...misread(query, answers),
    unmatched: unmatchedIn(answers),
    facets: mergeFacets(answers.map(({ origin, documents, filters }) => countsOf(origin.facets, documents, filters))),
    hits: bestHits(answers, options.most ?? hitLimit, options.language),
  }
}
