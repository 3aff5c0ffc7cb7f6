/** Routes of the reader's own documents, and of what is installed. */
import { statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { asciiName } from '../../../content/wording/file-name.ts'
import { GrappeError } from '../../errors.ts'
import { chapterAt, chaptersOf } from '../../importing/chapters.ts'
import { readHome } from '../../library/home.ts'
import type { Library } from '../../library/library.ts'
import {
  cardOf,
  findDocument,
  listAnchors,
  listDocuments,
  listHeadings,
  listPassages,
  type KeptDocument,
} from '../../notebook/documents.ts'
import type { WritableDatabase } from '../../notebook/open.ts'
import { libraryOrigin } from '../../search/library.ts'
import type { documentsContract } from '../contract/documents.ts'
import type { DocumentFormat, DocumentChapter, DocumentView } from '../views/index.ts'
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

async function checkIntegrity({ library, notebook, documents, attached }: Services) {
  const kept = notebook.read(listDocuments, [])
  const gone: string[] = []
  for (const { title, hash } of kept) {
    const sound = await documents.originals.read(hash).then(
      () => true,
      () => false,
    )
    if (!sound) gone.push(title)
  }
  return {
    library: await isSound(library),
    notebook: notebook.read<boolean | null>((db) => db.pragma('integrity_check', { simple: true }) === 'ok', null),
    originals: gone,
    attached: await attached.missing(),
  }
}

export const documentRoutes: Implementations<keyof typeof documentsContract> = {
  documents: (_, { notebook }) => notebook.read(listDocuments, []).map(cardOf),
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
