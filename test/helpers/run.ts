/** Runs a script of the project as a person would, on the project's own Node. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/paths.ts'

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** @param script path from the root of the checkout */
export function runScript(script: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}
