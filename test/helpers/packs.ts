/** Content packs made by hand, sound ones and spoilt ones. */
import { createHash } from 'node:crypto'
import { zipSync, type Zippable } from 'fflate'
import type { PackEntry, PackManifest } from '../../electron/api/views/packs.ts'
import { bytesOf } from './made-files.ts'

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What a document of a pack is made of: its text, or its bytes, and what is to be said of it. */
export type Made = Partial<PackEntry> & { readonly text?: string; readonly bytes?: Uint8Array }

const bytesIn = ({ text = '', bytes = bytesOf(text) }: Made) => bytes

export function entryOf(id: string, made: Made): PackEntry {
  const bytes = bytesIn(made)
  const known = { id, file: `documents/${id}.txt`, size: bytes.length, sha256: sha256(bytes), title: id, ...made }
  return { ...known, text: undefined, bytes: undefined } as PackEntry
}

export const about = {
  title: { fr: 'Textes du ministère', en: 'Texts of the ministry' },
  maker: 'Le ministère de l’Industrie',
  rights: 'Domaine public',
  date: '2026-03-01',
} as const

/** @param said what is to be otherwise than usual */
export function manifestOf(documents: Readonly<Record<string, Made>>, said: Partial<PackManifest> = {}): PackManifest {
  return {
    grappe: 'pack',
    format: 1,
    id: 'textes-du-ministere',
    version: '2026-03-01.1',
    ...about,
    documents: Object.entries(documents).map(([id, made]) => entryOf(id, made)),
    ...said,
  }
}

/** The parts of a pack, by their names in it. */
export function partsOf(documents: Readonly<Record<string, Made>>, manifest: unknown): Record<string, Uint8Array> {
  const files = Object.entries(documents).map(([id, made]) => [entryOf(id, made).file, bytesIn(made)] as const)
  return { 'pack.json': bytesOf(JSON.stringify(manifest)), ...Object.fromEntries(files) }
}

export const zipOf = (parts: Zippable): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync(parts))

/** A sound pack. */
export const packOf = (documents: Readonly<Record<string, Made>>, said: Partial<PackManifest> = {}) =>
  zipOf(partsOf(documents, manifestOf(documents, said)))
