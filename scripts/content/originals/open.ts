/** Finds the originals in a folder, refuses any other text than the aligned one, and mends it. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Content } from '../load.ts'
import { mendOriginal } from '../../../electron/aligning/mend.ts'

/** The text of the passages, by source and anchor. */
export type Originals = ReadonlyMap<string, ReadonlyMap<string, string>>

export interface OpenedOriginals {
  readonly originals: Originals
  /** The texts as they are, of the same sources. */
  readonly texts: ReadonlyMap<string, string>
  /** A line for each source whose text could not be used, saying why. */
  readonly missing: string[]
}

/** @param folder where the texts are */
export function openOriginals({ entries, aligning }: Content, folder: string): OpenedOriginals {
  const originals = new Map<string, ReadonlyMap<string, string>>()
  const texts = new Map<string, string>()
  const missing: string[] = []
  for (const source of entries.source.keys()) {
    const alignment = aligning.get(source)?.alignment.value
    if (!alignment) {
      missing.push(`${source}: no alignment.yaml, so its lines are not known`)
      continue
    }
    const file = join(folder, alignment.file)
    if (!existsSync(file)) {
      missing.push(`${source}: ${alignment.file} is not in ${folder}`)
      continue
    }
    const bytes = readFileSync(file)
    const checksum = createHash('sha256').update(bytes).digest('hex')
    if (checksum !== alignment.sha256) {
      missing.push(`${source}: ${alignment.file} is another text than the one whose lines were counted`)
      continue
    }
    const text = bytes.toString('utf8')
    texts.set(source, text)
    originals.set(source, mendOriginal(text, alignment))
  }
  return { originals, texts, missing }
}
