/** Routes of the reader's own documents, and of what is installed. */
import { statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { asciiName } from '../../../content/wording/file-name.ts'
import { GrappeError } from '../../errors.ts'
import { chapterAt, chaptersOf } from '../../importing/chapters.ts'
import { readHome } from '../../library/home.ts'
import type { Library } from '../../library/library.ts'
import { countPassages, listAnchors, listHeadings, listPassages } from '../../notebook/contents.ts'
import { cardOf, findDocument, listDocuments, type KeptDocument } from '../../notebook/documents.ts'
import { damagedPacks, packOfDocument, packsOfDocuments } from '../../notebook/packs.ts'
import type { WritableDatabase } from '../../notebook/open.ts'
import { libraryOrigin } from '../../search/library.ts'
import type { documentsContract } from '../contract/documents.ts'
import type { DocumentFormat, DocumentChapter, DocumentView, ListedDocument } from '../views/index.ts'
import type { Implementations, Services } from '../services.ts'

/** @throws GrappeError not-found */
function read<T>({ notebook }: Services, id: string, run: (db: WritableDatabase, document: KeptDocument) => T): T {
  const found = notebook.read((db) => {
    const document = findDocument(db, id)
    return document && { value: run(db, document) }
  }, undefined)
  if (!found) throw new GrappeError('not-found', { id })
  return found.value
}

function startsOf(db: WritableDatabase, { id, passages }: KeptDocument): number[] {
  return chaptersOf(
    passages,
    listHeadings(db, id).map(({ place }) => place),
  )
}

function readView(db: WritableDatabase, document: KeptDocument): DocumentView {
  const anchors = listAnchors(db, document.id)
  return {
    ...cardOf(document),
    pack: packOfDocument(db, document.id) ?? null,
    contents: listHeadings(db, document.id).map(({ anchor, level, page, text }) => ({ anchor, level, page, text })),
    chapters: startsOf(db, document).map((place) => anchors[place] ?? ''),
  }
}

function readChapter(db: WritableDatabase, document: KeptDocument, anchor: string): DocumentChapter {
  const anchors = listAnchors(db, document.id)
  const starts = startsOf(db, document)
  const number = chapterAt(starts, Math.max(0, anchors.indexOf(anchor)))
  const anchorAt = (chapter: number) => anchors[starts[chapter] ?? -1] ?? null
  return {
    number,
    passages: listPassages(db, document.id, starts[number] ?? 0, starts[number + 1]),
    previous: anchorAt(number - 1),
    next: anchorAt(number + 1),
  }
}

const files: Readonly<Record<DocumentFormat, { readonly type: string; readonly ending: string }>> = {
  txt: { type: 'text/plain', ending: 'txt' },
  markdown: { type: 'text/markdown', ending: 'md' },
  html: { type: 'text/html', ending: 'html' },
  pdf: { type: 'application/pdf', ending: 'pdf' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
}

async function original(services: Services, id: string) {
  const { fileName, format, hash } = read(services, id, (_, document) => document)
  const { type, ending } = files[format]
  const stem = asciiName(fileName.replace(/\.[^.]*$/, '')) || 'document'
  return { name: `${stem}.${ending}`, type, bytes: await services.documents.originals.read(hash) }
}

function installed({ library, version }: Services) {
  const reader = library.reader()
  const { edition, counts } = readHome(reader)
  const { sources, passages, cases, terms } = counts
  const { file } = reader.db
  return { version, edition, file, size: statSync(file).size, counts: { sources, passages, cases, terms } }
}

/** Table by table, so that other requests have their turn in between. */
async function isSound(library: Library): Promise<boolean> {
  try {
    const checks = library.reader().db.checks()
    while (checks.next().done !== true) await setImmediate()
    return true
  } catch (error) {
    if (error instanceof GrappeError) return false
    throw error
  }
}

function listed(db: WritableDatabase): ListedDocument[] {
  const packs = packsOfDocuments(db)
  return listDocuments(db).map((document) => ({ ...cardOf(document), pack: packs.get(document.id) ?? null }))
}

/** Those documents whose original is gone or changed, or whose text is not whole. */
async function unsound({ notebook, documents }: Services): Promise<KeptDocument[]> {
  const found: KeptDocument[] = []
  for (const document of notebook.read(listDocuments, [])) {
    const whole = notebook.read((db) => countPassages(db, document.content), 0) === document.passages
    const sound = await documents.originals.read(document.hash).then(
      () => true,
      () => false,
    )
    if (!whole || !sound) found.push(document)
  }
  return found
}

async function checkIntegrity(services: Services) {
  const { library, notebook } = services
  const found = await unsound(services)
  const damaged = notebook.read((db) => damagedPacks(db, new Set(found.map(({ id }) => id))), [])
  const inPacks = new Set(damaged.flatMap(({ ids }) => ids))
  return {
    library: await isSound(library),
    notebook: notebook.read<boolean | null>((db) => db.pragma('integrity_check', { simple: true }) === 'ok', null),
    originals: found.filter(({ id }) => !inPacks.has(id)).map(({ title }) => title),
    packs: damaged.map(({ title, documents }) => ({ title, documents })),
  }
}

export const documentRoutes: Implementations<keyof typeof documentsContract> = {
  documents: (_, { notebook }) => notebook.read(listed, []),
  importDocument: ({ query: { name, choice }, body }, { documents, library }, signal) =>
    documents.bring(body, name, choice, libraryOrigin(library.reader()), signal),
  document: ({ params: { id } }, services) => read(services, id, readView),
  documentChapter: ({ params: { id }, query: { anchor } }, services) =>
    read(services, id, (db, document) => readChapter(db, document, anchor)),
  changeDocument: ({ params: { id }, body }, { documents }) => cardOf(documents.change(id, body)),
  documentOriginal: ({ params: { id } }, services) => original(services, id),
  deleteDocument: async ({ params: { id } }, { documents }) => {
    await documents.delete(id)
    return { done: true }
  },
  installed: (_, services) => installed(services),
  checkIntegrity: (_, services) => checkIntegrity(services),
}
