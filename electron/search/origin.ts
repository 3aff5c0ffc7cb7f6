/** Where results come from: the library, the reader's notes, imported documents. Each has an index of its own, made by the same analyser. */
import type { Bilingual } from '../../content/schema/common.ts'
import type { Engine } from './engine.ts'
import type { Facets } from './facets.ts'

/** A document as a hit names and quotes it. */
export interface Found {
  readonly kind: string
  readonly item: string
  readonly part: string
  readonly title: Bilingual
  readonly where: Bilingual
  readonly text: Bilingual
}

export interface Origin {
  readonly engine: Engine
  readonly facets: Facets
  /** What a document is called in links, without reading it. */
  named(document: number): Pick<Found, 'kind' | 'item' | 'part'>
  found(document: number): Found
}
