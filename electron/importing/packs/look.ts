/** Looks through a pack, all of it: what comes is a pack whose files are those that it names, or a GrappeError that says what is wrong. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { packFormat, PackManifest, type PackEntry } from '../../api/views/packs.ts'
import { GrappeError } from '../../errors.ts'
import { formatOf } from '../format.ts'
import { isSafeName, listPack, manifestName, sameName, unpack } from './zip.ts'

/** What is looked at first: whether it is a pack, and of which format. */
const Head = z.looseObject({ grappe: z.literal('pack'), format: z.int() })

const invalid = (where: string) => new GrappeError('pack-manifest', { where })

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new GrappeError('pack-manifest', { where: 'JSON' }, { cause: error })
  }
}

/** The first of some names that was there before. */
function firstTwice(names: Iterable<string>): string | undefined {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) return name
    seen.add(name)
  }
  return undefined
}

/** @throws GrappeError pack-foreign, pack-newer, pack-manifest, pack-name or pack-twice */
export function readManifest(bytes: Uint8Array): PackManifest {
  const given = parsed(bytes)
  const head = Head.safeParse(given)
  if (!head.success) throw new GrappeError('pack-foreign')
  if (head.data.format > packFormat)
    throw new GrappeError('pack-newer', { format: String(head.data.format), known: String(packFormat) })
  const { data, error } = PackManifest.safeParse(given)
  if (!data) throw invalid((error.issues[0]?.path ?? []).join('.') || 'pack.json')
  const unsafe = data.documents.find(({ file }) => !isSafeName(file) || sameName(file) === manifestName)
  if (unsafe) throw new GrappeError('pack-name', { file: unsafe.file })
  for (const names of [({ id }: PackEntry) => id, ({ file }: PackEntry) => sameName(file), sha256Of]) {
    const twice = firstTwice(data.documents.map(names))
    const entry = twice === undefined ? undefined : data.documents.findLast((one) => names(one) === twice)
    if (entry) throw new GrappeError('pack-twice', { file: `${entry.file} (${entry.id})` })
  }
  return data
}

const sha256Of = ({ sha256 }: PackEntry) => sha256

/**
 * The file of a document, which is what the pack says that it is.
 * @throws GrappeError pack-missing, pack-damaged or pack-checksum
 */
export function takeFile(
  pack: Uint8Array,
  { file, size, sha256 }: PackEntry,
  files = listPack(pack),
): Uint8Array<ArrayBuffer> {
  const entry = files.get(sameName(file))
  if (!entry) throw new GrappeError('pack-missing', { file })
  if (entry.originalSize !== size) throw new GrappeError('pack-checksum', { file })
  const bytes = unpack(pack, entry.name)
  if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new GrappeError('pack-checksum', { file })
  return bytes
}

/** A refusal of a document as one of its pack. */
export function asOfPack(error: unknown, file: string): unknown {
  if (!(error instanceof GrappeError)) return error
  return new GrappeError(
    'pack-document',
    { file, why: { fr: error.told('fr'), en: error.told('en') } },
    { cause: error },
  )
}

function checkFormat(bytes: Uint8Array, file: string): void {
  try {
    formatOf(bytes, file)
  } catch (error) {
    throw asOfPack(error, file)
  }
}

/** @throws GrappeError one of the codes that begin with "pack-" */
export function lookAtPack(pack: Uint8Array): PackManifest {
  const files = listPack(pack)
  const own = files.get(manifestName)
  if (own?.name !== manifestName) throw new GrappeError('pack-foreign')
  const manifest = readManifest(unpack(pack, manifestName))
  const named = new Set(manifest.documents.map(({ file }) => sameName(file)))
  for (const [same, { name }] of files)
    if (same !== manifestName && !named.has(same)) throw new GrappeError('pack-extra', { file: name })
  for (const entry of manifest.documents) checkFormat(takeFile(pack, entry, files), entry.file)
  return manifest
}
