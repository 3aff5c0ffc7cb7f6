/** What the thread that reads files does with packs. */
import { readFileSync } from 'node:fs'
import type { PackEntry, PackManifest } from '../../api/views/packs.ts'
import { GrappeError } from '../../errors.ts'
import type { ImportedDocument } from '../document.ts'
import { readDocument } from '../read.ts'
import { asOfPack, lookAtPack, takeFile } from './look.ts'
import { makePack } from './make.ts'

export interface PackOrders {
  /** Looks through all of it. */
  readonly look: { readonly kind: 'look'; readonly file: string }
  /** Takes one file out of it, as it is. */
  readonly take: { readonly kind: 'take'; readonly file: string; readonly entry: PackEntry }
  /** @see makePack */
  readonly make: { readonly kind: 'make'; readonly manifest: PackManifest; readonly files: readonly string[] }
}

export interface PackAnswers {
  readonly look: { readonly manifest: PackManifest; readonly size: number }
  readonly take: { readonly bytes: Uint8Array<ArrayBuffer> }
  readonly make: { readonly bytes: Uint8Array<ArrayBuffer> }
}

/** The pack that was asked about last: its documents are taken one after the other. */
let last: { readonly file: string; readonly bytes: Uint8Array } | undefined

function bytesOf(file: string): Uint8Array {
  if (last?.file === file) return last.bytes
  last = undefined
  try {
    last = { file, bytes: readFileSync(file) }
  } catch (error) {
    throw new GrappeError('pack-gone', {}, { cause: error })
  }
  return last.bytes
}

export function look({ file }: PackOrders['look']): PackAnswers['look'] {
  // What bears the name now may be another pack than before.
  last = undefined
  const bytes = bytesOf(file)
  return { manifest: lookAtPack(bytes), size: bytes.length }
}

export function take({ file, entry }: PackOrders['take']): PackAnswers['take'] {
  return { bytes: takeFile(bytesOf(file), entry) }
}

export function make({ manifest, files }: PackOrders['make']): PackAnswers['make'] {
  last = undefined
  return { bytes: makePack(manifest, files) }
}

/**
 * A document of a pack, under the title and in the language that the pack says.
 * @throws GrappeError pack-document
 */
export async function readEntry(bytes: Uint8Array, entry: PackEntry): Promise<ImportedDocument> {
  const { file, title, language } = entry
  try {
    const read = await readDocument(bytes, file)
    return { ...read, title, language: language ?? read.language }
  } catch (error) {
    throw asOfPack(error, file)
  }
}
