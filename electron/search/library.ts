/** The library as the search sees it: its index, what its documents are filtered by, and how a hit is named. */
import type { DocumentRow, FacetRow, PieceRow } from '../../content/database.ts'
import type { Bilingual, Kind } from '../../content/schema/index.ts'
import { caseTypology } from '../library/case-cards.ts'
import { countryName } from '../../content/wording/format.ts'
import { GrappeError } from '../errors.ts'
import type { Reader } from '../library/shared.ts'
import { Engine, thesaurusOf } from './engine.ts'
import { Facets, type FacetName, type Labels } from './facets.ts'
import { fromPieces } from './index/store.ts'
import { kindNames } from './kinds.ts'
import type { Found, Origin } from './origin.ts'

const nowhere: Bilingual = { fr: '', en: '' }

const same = (text: string): Bilingual => ({ fr: text, en: text })

function labelsOf(reader: Reader): Labels {
  const types = new Map(
    reader.find('typology', caseTypology)?.record.types.map(({ id, name }) => [id, name] as const) ?? [],
  )
  const label: Record<FacetName, (value: string) => Bilingual> = {
    kind: (value) => kindNames[value]?.name ?? same(value),
    source: (value) => reader.find('source', value)?.record.short ?? same(value),
    country: (value) => ({ fr: countryName(value, 'fr'), en: countryName(value, 'en') }),
    sector: (value) => reader.named('sectors', value).name,
    type: (value) => types.get(value) ?? same(value),
    year: (value) => same(value),
  }
  const also = (name: FacetName, value: string): readonly string[] => {
    if (name === 'kind') return kindNames[value]?.also ?? []
    const title = name === 'source' ? reader.find('source', value)?.title : undefined
    return title ? [title.fr, title.en] : []
  }
  return (name, value) => ({ label: label[name](value), also: also(name, value) })
}

type Named = Pick<Found, 'kind' | 'item' | 'part'>

function facetsOf(reader: Reader, names: readonly Named[]): Facets {
  const kinds = names.map(({ kind }, document) => ({ document, name: 'kind' as const, value: kind }))
  const typeIds = new Set(reader.find('typology', caseTypology)?.record.types.map(({ id }) => id) ?? [])
  const rows = reader.db
    .all<FacetRow>('facet.all', 'SELECT document, name, value FROM facet')
    .filter(({ name, value }) => name !== 'type' || typeIds.has(value))
  return new Facets([...kinds, ...rows], labelsOf(reader))
}

/** How many documents are kept as they were read: whoever changes a query sees much of the same again. */
const kept = 500

class LibraryOrigin implements Origin {
  readonly engine: Engine
  readonly facets: Facets
  readonly #reader: Reader
  readonly #names: readonly Named[]
  readonly #found = new Map<number, Found>()

  constructor(reader: Reader) {
    this.#reader = reader
    const pieces = reader.db.all<PieceRow>('search.pieces', 'SELECT name, bytes FROM search_piece')
    const index = fromPieces(new Map(pieces.map(({ name, bytes }) => [name, bytes])))
    this.#names = reader.db.all<Named>('document.names', 'SELECT kind, item, part FROM document ORDER BY id')
    if (this.#names.length !== index.size) throw new Error('the search index is of another library')
    this.engine = new Engine(index, thesaurusOf(reader.list('term').map(({ record }) => record)))
    this.facets = facetsOf(reader, this.#names)
  }

  named(document: number): Named {
    const named = this.#names[document]
    if (!named) throw new Error(`the library has no document ${document}`)
    return named
  }

  found(document: number): Found {
    const known = this.#found.get(document)
    if (known) return known
    if (this.#found.size >= kept) this.#found.clear()
    const found = this.#read(document)
    this.#found.set(document, found)
    return found
  }

  #read(document: number): Found {
    const row = this.#reader.db.get<DocumentRow>('document.one', 'SELECT * FROM document WHERE id = ?', document + 1)
    if (!row) throw new Error(`the search index has a document ${document} that the library has not`)
    const where = this.#whereOf(row)
    return {
      kind: row.kind,
      item: row.item,
      part: row.part,
      title: { fr: row.title_fr || where.fr, en: row.title_en || where.en },
      where: row.title_fr === '' ? nowhere : where,
      text: { fr: row.text_fr, en: row.text_en },
    }
  }

  #whereOf(row: DocumentRow): Bilingual {
    if (row.kind === 'passage') {
      const { short, locator } = this.#reader.citation(`${row.item}#${row.part}`)
      return { fr: `${short.fr}, ${locator.fr}`, en: `${short.en}, ${locator.en}` }
    }
    // Every document but a passage is a record of its kind, or a part of one.
    return row.part === '' ? nowhere : this.#reader.nameOf(row.kind as Kind, row.item).name
  }
}

/** One for each library that is open: making it takes some tens of milliseconds. */
const made = new WeakMap<Reader, LibraryOrigin>()

/** @throws GrappeError library-damaged */
export function libraryOrigin(reader: Reader): Origin {
  let origin = made.get(reader)
  if (!origin) {
    try {
      origin = new LibraryOrigin(reader)
    } catch (error) {
      if (error instanceof GrappeError) throw error
      throw new GrappeError('library-damaged', { file: reader.db.file }, { cause: error })
    }
    made.set(reader, origin)
  }
  return origin
}
