/** What a pack to be made is, while it is being filled in. */
import { nextVersion } from '../../../content/reckoning/pack-version.ts'
import type { ListedDocument } from '../../../electron/api/views/documents.ts'
import type { MadePack, PackDraft, PackRecord, PackTitle } from '../../../electron/api/views/packs.ts'

/** As it is typed: authors are parted by semicolons. */
export interface Notice {
  readonly authors: string
  readonly year: string
  readonly body: string
  readonly rights: string
}

export interface Form {
  readonly titleFr: string
  readonly titleEn: string
  readonly descriptionFr: string
  readonly descriptionEn: string
  readonly maker: string
  readonly rights: string
  readonly version: string
  /** Those that are chosen, by id. */
  readonly chosen: ReadonlySet<string>
  readonly notices: ReadonlyMap<string, Notice>
}

export type Trouble = 'documents' | 'title' | 'maker' | 'rights' | 'version'

const blank: Notice = { authors: '', year: '', body: '', rights: '' }

export const noticeOf = ({ notices }: Form, id: string): Notice => notices.get(id) ?? blank

const toNotice = ({ authors, year, body, rights }: PackRecord): Notice => ({
  authors: authors?.join(' ; ') ?? '',
  year: year ?? '',
  body: body ?? '',
  rights: rights ?? '',
})

/** @param made the pack of which this is the next version, if any; @param today as 2026-03-01 */
export function formOf(made: MadePack | undefined, documents: readonly ListedDocument[], today: string): Form {
  const there = new Set(documents.map(({ id }) => id))
  const kept = (made?.documents ?? []).filter(({ document }) => there.has(document))
  // What a pack says of a document that came with it is there already.
  const said = documents.flatMap(({ id, pack }) => (pack ? [[id, toNotice(pack.record)] as const] : []))
  return {
    titleFr: made?.title.fr ?? '',
    titleEn: made?.title.en ?? '',
    descriptionFr: made?.description?.fr ?? '',
    descriptionEn: made?.description?.en ?? '',
    maker: made?.maker ?? '',
    rights: made?.rights ?? '',
    version: nextVersion(made?.version, today),
    chosen: new Set(kept.map(({ document }) => document)),
    notices: new Map([...said, ...kept.map(({ document, ...record }) => [document, toNotice(record)] as const)]),
  }
}

const trimmed = (text: string) => text.trim() || undefined

function inEither(fr: string, en: string): PackTitle | undefined {
  const both = { fr: trimmed(fr), en: trimmed(en) }
  return (both.fr ?? both.en) ? both : undefined
}

/** What is missing, in the order of the page. */
export function troublesOf(form: Form): Trouble[] {
  const wrong: Record<Trouble, boolean> = {
    documents: form.chosen.size === 0,
    title: !inEither(form.titleFr, form.titleEn),
    maker: form.maker.trim() === '',
    rights: form.rights.trim() === '',
    version: !/^\d{1,9}(?:[.-]\d{1,9}){0,5}$/.test(form.version.trim()),
  }
  return (Object.keys(wrong) as Trouble[]).filter((one) => wrong[one])
}

function recordOf({ authors, year, body, rights }: Notice): PackRecord {
  const names = authors
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
  return {
    authors: names.length > 0 ? names : undefined,
    year: trimmed(year),
    body: trimmed(body),
    rights: trimmed(rights),
  }
}

/** @param documents in whose order those that are chosen stand in the pack */
export function draftOf(form: Form, documents: readonly ListedDocument[]): PackDraft {
  return {
    version: form.version.trim(),
    title: inEither(form.titleFr, form.titleEn) ?? {},
    description: inEither(form.descriptionFr, form.descriptionEn),
    maker: form.maker.trim(),
    rights: form.rights.trim(),
    documents: documents
      .filter(({ id }) => form.chosen.has(id))
      .map(({ id }) => ({ document: id, ...recordOf(noticeOf(form, id)) })),
  }
}
