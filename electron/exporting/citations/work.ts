/** What the writers of citations work from: a record in the form of CSL-JSON, and the place in it that is cited. */
import type { Bilingual, Language } from '../../../content/schema/common.ts'

export type Name =
  | {
      readonly family: string
      readonly given?: string | undefined
      readonly 'non-dropping-particle'?: string | undefined
    }
  | { readonly literal: string }

/** The fields of CSL-JSON that are written (docs.citationstyles.org, csl-data.json). */
export interface Csl {
  readonly type: string
  readonly title: string
  readonly author?: readonly Name[] | undefined
  readonly editor?: readonly Name[] | undefined
  readonly publisher?: string | undefined
  readonly 'publisher-place'?: string | undefined
  readonly 'container-title'?: string | undefined
  readonly 'collection-title'?: string | undefined
  readonly 'collection-number'?: string | undefined
  readonly 'event-title'?: string | undefined
  readonly 'event-place'?: string | undefined
  readonly volume?: string | undefined
  readonly issue?: string | undefined
  readonly page?: string | undefined
  readonly number?: string | undefined
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] } | undefined
  readonly language?: string | undefined
  readonly URL?: string | undefined
  /** "forthcoming" or "undated". */
  readonly status?: string | undefined
  readonly note?: string | undefined
}

export interface Cited {
  /** Permanent and in ASCII; the key of the record in every format. */
  readonly id: string
  readonly csl: Csl
  /** True for a work that the documents only refer to: its words were not read in the library. */
  readonly onlyNamed?: boolean
  /** What Grappe itself holds: its permanent name, and what it rests on ("d’après CNUCED 1998, § 24 …"). */
  readonly entry?: { readonly address: string; readonly after: Bilingual } | undefined
  /** The passage that is meant, where it is not the whole work. */
  readonly passage?: { readonly anchor: string; readonly locator: Bilingual } | undefined
}

/** The permanent name of what is cited: "cnuced-1998#p24". */
export function addressOf({ id, passage, entry }: Cited): string {
  if (entry) return entry.address
  return passage ? `${id}#${passage.anchor}` : id
}

export function dateParts({ issued }: Csl): readonly number[] {
  return issued?.['date-parts'][0] ?? []
}

const restated = {
  fr: (address: string) => `édition reformulée\u00A0: Grappe, ${address}`,
  en: (address: string) => `restated edition: Grappe, ${address}`,
} as const

/** Where the cited words were read: the library restates the works in its own words, and a citation says so. */
export function readIn(cited: Cited, language: Language): string {
  return cited.entry ? cited.entry.after[language] : restated[language](addressOf(cited))
}

const forthcoming = { fr: 'à paraître', en: 'forthcoming' } as const

/** The state of a work that has no year yet, in the reader's language, or ''. */
export function statusOf({ status }: Csl, language: Language): string {
  return status === 'forthcoming' ? forthcoming[language] : ''
}

/** The cited place and where it was read, as a note to the record: "§ 24 (édition reformulée : Grappe, cnuced-1998#p24)". */
export function noteOf(cited: Cited, language: Language): string {
  if (cited.onlyNamed) return cited.csl.note ?? statusOf(cited.csl, language)
  const where = readIn(cited, language)
  if (!cited.passage) return where.slice(0, 1).toUpperCase() + where.slice(1)
  return `${cited.passage.locator[language]} (${where})`
}
