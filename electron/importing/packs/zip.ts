/** The ZIP that a pack is: looked at before anything is unpacked, and unpacked one file at a time. */
import { unzipSync, type UnzipFileInfo } from 'fflate'
import { mostFileBytes, mostPackBytes } from '../../../content/wording/file-size.ts'
import { mostPackDocuments } from '../../api/views/packs.ts'
import { GrappeError } from '../../errors.ts'

const megabyte = 1024 * 1024

export const packLimits = {
  /** Bytes of the pack. */
  file: mostPackBytes,
  /** Entries, folders among them. */
  entries: mostPackDocuments + 200,
  /** Bytes of all that is in it. */
  unpacked: 2 * mostPackBytes,
  /** Bytes of pack.json. */
  manifest: 8 * megabyte,
  /** How many times larger than packed a file may be, once it is larger than `small`. */
  ratio: 200,
  small: megabyte,
} as const

export const manifestName = 'pack.json'

const damaged = (where: string, cause?: unknown) => new GrappeError('pack-damaged', { where }, { cause })

/** A name that stays in its folder on any file system. */
export function isSafeName(name: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are what is refused
  if (name.length > 200 || /[\u0000-\u001F\u007F"*:<>?\\|]/.test(name)) return false
  return name.split('/').every((part) => part !== '' && !/^\.{1,2}$|[ .]$/.test(part))
}

/** Names that some file systems take for the same. */
export const sameName = (name: string) => name.normalize('NFC').toLowerCase()

/** @throws GrappeError pack-name, pack-bomb or pack-twice */
class Listing {
  readonly files = new Map<string, UnzipFileInfo>()
  #count = 0
  #size = 0

  add(entry: UnzipFileInfo): void {
    const { name, originalSize, size } = entry
    this.#count++
    this.#size += originalSize
    if (this.#count > packLimits.entries) throw new GrappeError('pack-bomb', { where: `> ${packLimits.entries}` })
    const most = name === manifestName ? packLimits.manifest : mostFileBytes
    const stuffed = originalSize > packLimits.small && originalSize > size * packLimits.ratio
    if (originalSize > most || stuffed || this.#size > packLimits.unpacked)
      throw new GrappeError('pack-bomb', { where: name })
    if (!isSafeName(name.replace(/\/$/, ''))) throw new GrappeError('pack-name', { file: name.slice(0, 200) })
    if (name.endsWith('/')) return
    if (this.files.has(sameName(name))) throw new GrappeError('pack-twice', { file: name })
    this.files.set(sameName(name), entry)
  }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * The files in a pack, by their names as `sameName` gives them; nothing is unpacked for it.
 * @throws GrappeError pack-foreign, pack-damaged, pack-too-large, and as `Listing`
 */
export function listPack(bytes: Uint8Array): ReadonlyMap<string, UnzipFileInfo> {
  if (bytes.length > packLimits.file)
    throw new GrappeError('pack-too-large', { limit: String(packLimits.file / megabyte) })
  if (!isZip(bytes)) throw new GrappeError('pack-foreign')
  const listing = new Listing()
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        listing.add(entry)
        return false
      },
    })
  } catch (error) {
    if (error instanceof GrappeError) throw error
    throw damaged('ZIP', error)
  }
  return listing.files
}

/**
 * One file of a pack that `listPack` has looked at.
 * @throws GrappeError pack-damaged
 */
export function unpack(bytes: Uint8Array, name: string): Uint8Array<ArrayBuffer> {
  try {
    const files = unzipSync(bytes, { filter: (entry) => entry.name === name })
    const file = Object.hasOwn(files, name) ? files[name] : undefined
    if (!file) throw damaged(name)
    return new Uint8Array(file)
  } catch (error) {
    if (error instanceof GrappeError) throw error
    throw damaged(name, error)
  }
}
