/** Finds the originals in a folder, refuses any other text than the aligned one, and mends it. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Alignment } from '../../../content/schema/index.ts'
import { parseYaml, readText } from '../files.ts'
import type { Report } from '../problems.ts'
import { mendOriginal } from './mend.ts'

/** The text of the passages, by source and anchor. */
export type Originals = ReadonlyMap<string, ReadonlyMap<string, string>>

export interface OpenedOriginals {
  readonly originals: Originals
  /** A line for each source whose text could not be used, saying why. */
  readonly missing: string[]
}

/**
 * @param content the content folder, which holds the alignments
 * @param folder where the texts are
 */
export function openOriginals(
  content: string,
  folder: string,
  sources: Iterable<string>,
  report: Report,
): OpenedOriginals {
  const originals = new Map<string, ReadonlyMap<string, string>>()
  const missing: string[] = []
  for (const source of sources) {
    const path = join(content, 'sources', source, 'alignment.yaml')
    if (!existsSync(path)) {
      missing.push(`${source}: no alignment.yaml, so its lines are not known`)
      continue
    }
    const alignment = parseYaml(readText(path), `content/sources/${source}/alignment.yaml`, Alignment, report)
    if (!alignment) continue
    const file = join(folder, alignment.value.file)
    if (!existsSync(file)) {
      missing.push(`${source}: ${alignment.value.file} is not in ${folder}`)
      continue
    }
    const bytes = readFileSync(file)
    const checksum = createHash('sha256').update(bytes).digest('hex')
    if (checksum !== alignment.value.sha256) {
      missing.push(`${source}: ${alignment.value.file} is another text than the one whose lines were counted`)
      continue
    }
    originals.set(source, mendOriginal(bytes.toString('utf8'), alignment.value))
  }
  return { originals, missing }
}
