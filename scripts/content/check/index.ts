/** The content check: everything that can be wrong with content/, in one report. */
import { existsSync } from 'node:fs'
import { loadContent, type Content } from '../load.ts'
import { openOriginals, type Originals } from '../originals/open.ts'
import { Report, type Problem } from '../problems.ts'
import { checkLandmarks } from './landmarks.ts'
import { checkAgainstOriginals } from './originals.ts'
import { checkProse } from './prose.ts'
import { checkReferences } from './references.ts'

export interface Checked {
  readonly content: Content
  readonly originals: Originals
  /** Sorted; empty when the content is good. */
  readonly problems: Problem[]
  /** What could not be checked, and why. */
  readonly skipped: string[]
}

/**
 * Reads and checks the content.
 * @param root the content folder
 * @param originalsFolder where the texts of the originals are, if anywhere
 */
export function checkContent(root: string, originalsFolder: string | undefined): Checked {
  const report = new Report()
  const content = loadContent(root, report)
  checkProse(content, report)
  checkReferences(content, report)
  const skipped: string[] = []
  let originals: Originals = new Map()
  let texts: ReadonlyMap<string, string> = new Map()
  if (originalsFolder !== undefined && existsSync(originalsFolder)) {
    const opened = openOriginals(content, originalsFolder)
    ;({ originals, texts } = opened)
    skipped.push(...opened.missing.map((line) => `figures and copied sentences not checked for ${line}`))
    checkAgainstOriginals(content, originals, report)
  } else {
    skipped.push(
      `figures and copied sentences not checked: ${originalsFolder === undefined ? 'no folder of originals was given' : `there is no folder ${originalsFolder}`}`,
    )
  }
  checkLandmarks(content, texts, report)
  return { content, originals, problems: report.sorted(), skipped }
}
