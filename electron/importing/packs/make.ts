/** Makes the file of a pack: the same documents and words always give the same bytes. */
import { readFileSync } from 'node:fs'
import { zipSync, type Zippable } from 'fflate'
import { readableName } from '../../../content/wording/file-name.ts'
import type { PackManifest } from '../../api/views/packs.ts'
import { manifestName, sameName } from './zip.ts'

/** The first moment that a ZIP knows, in the time of whatever place this is: ZIPs know no zones. */
const noTime = new Date(1980, 0, 1)

/** What is packed already gains nothing. */
const packed = /\.(?:pdf|docx)$/i

/** Readable names in one folder, each once. @param names as the files were called */
export function namesInPack(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(readableName(name)) ?? []
    const readable = (count: number) => `documents/${stem || 'document'}${count > 1 ? ` (${count})` : ''}${ending}`
    let count = 1
    while (taken.has(sameName(readable(count)))) count++
    taken.add(sameName(readable(count)))
    return readable(count)
  })
}

/** @param files where each document of the manifest is, in its order */
export function makePack(manifest: PackManifest, files: readonly string[]): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`)
  const parts: Zippable = { [manifestName]: [json, { level: 6 }] }
  manifest.documents.forEach(({ file }, place) => {
    parts[file] = [readFileSync(files[place] ?? ''), { level: packed.test(file) ? 0 : 6 }]
  })
  return new Uint8Array(zipSync(parts, { mtime: noTime, os: 0 }))
}
