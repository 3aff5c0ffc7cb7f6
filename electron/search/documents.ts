/**
 * The reader's imported documents as the search sees them: each has an index of its own, made once by the same analyser when it is
 * imported, and is one more origin of results. Rule M1 of docs/search.md.
 */
import type { Bilingual, Language } from '../../content/schema/common.ts'
import type { Correction } from './correct.ts'
import { Engine } from './engine.ts'
import { Facets } from './facets.ts'
import { IndexMaker } from './index/build.ts'
import type { SearchTerm } from './index/names-of-terms.ts'
import { fromPieces, toPieces, type Pieces } from './index/store.ts'
import { weigh } from './index/weigh.ts'
import { kindNames } from './kinds.ts'
import type { Found, Origin } from './origin.ts'
import { weights } from './weights.ts'

const nothing: Bilingual = { fr: '', en: '' }
const both = (text: string): Bilingual => ({ fr: text, en: text })

/** What the index is made of. */
export interface Indexed {
  readonly title: string
  readonly language: Language | 'unknown'
  readonly passages: readonly { readonly form: string; readonly text: string }[]
}

/** A text in the language that its document is in; one that is not known is read as both. */
function inLanguage(text: string, language: Indexed['language']): Bilingual {
  return language === 'unknown' ? both(text) : { ...nothing, [language]: text }
}

/** @param terms of the library's glossary */
export function indexDocument({ title, language, passages }: Indexed, terms: readonly SearchTerm[]): Pieces {
  const maker = new IndexMaker(terms)
  let heading = ''
  passages.forEach(({ form, text }, place) => {
    if (form === 'heading') heading = text
    const around = form === 'heading' ? title : `${title}. ${heading}`
    maker.add({
      title: nothing,
      text: inLanguage(text, language),
      context: inLanguage(around, language),
      cited: nothing,
    })
    if (place > 0) maker.beside(place - 1, place)
  })
  return toPieces(weigh(maker.done(), weights))
}

/** What a hit shows of a passage. */
export interface PassageWords {
  readonly text: string
  /** The heading that it stands under, or ''. */
  readonly heading: string
  readonly page: number | null
}

export interface OriginOf {
  readonly id: string
  readonly title: string
  /** By number of passage, from 0. */
  readonly anchors: readonly string[]
  read(place: number): PassageWords
}

function whereOf(title: string, page: number | null): Bilingual {
  return page === null ? both(title) : { fr: `${title}, p. ${page}`, en: `${title}, p. ${page}` }
}

/** What a document adds to the filters: its kind, and itself as a source to search within. */
function facetsOf({ id, title, anchors }: OriginOf): Facets {
  const { name: kind = nothing, also = [] } = kindNames['document'] ?? {}
  return new Facets(
    anchors.flatMap((_, document) => [
      { name: 'kind' as const, value: 'document', document },
      { name: 'source' as const, value: id, document },
    ]),
    (name) => (name === 'kind' ? { label: kind, also } : { label: both(title), also: [] }),
  )
}

/** Corrections as the library makes them, each word once for all documents. */
const corrections = new WeakMap<Origin, Map<string, Correction | undefined>>()
/** Words that are remembered before the memory starts anew. */
const remembered = 1000

function correctorOf(library: Origin): (word: string) => Correction | undefined {
  const known = corrections.get(library) ?? new Map<string, Correction | undefined>()
  corrections.set(library, known)
  return (word) => {
    if (known.has(word)) return known.get(word)
    if (known.size >= remembered) known.clear()
    // What the library knows is no mistake, even where no document has it.
    const correction = library.engine.knows(word) ? undefined : library.engine.corrector.correct(word)
    known.set(word, correction)
    return correction
  }
}

/**
 * @param pieces as `indexDocument` made them
 * @throws Error where they are not those of a sound index of this document
 */
export function documentOrigin(pieces: Pieces, library: Origin, of: OriginOf): Origin {
  const index = fromPieces(pieces)
  if (index.size !== of.anchors.length) throw new Error('the index is of another document')
  const named = (document: number): Pick<Found, 'kind' | 'item' | 'part'> => ({
    kind: 'document',
    item: of.id,
    part: of.anchors[document] ?? '',
  })
  return {
    engine: new Engine(index, library.engine.thesaurus, { correct: correctorOf(library) }),
    facets: facetsOf(of),
    named,
    found: (document) => {
      const { text, heading, page } = of.read(document)
      return {
        ...named(document),
        title: both(heading || of.title),
        where: heading === '' && page === null ? nothing : whereOf(of.title, page),
        text: both(text),
      }
    },
  }
}
