/** `npm test`: everything that must hold, one after the other; all of it runs, whatever fails. */
import { spawnSync } from 'node:child_process'
import { root } from './paths.ts'
import { buildStale } from './stale.ts'

interface Check {
  readonly name: string
  /** A program of node_modules, or a script of the project, run by Node. */
  readonly run: readonly string[]
}

const tsc = 'node_modules/typescript/bin/tsc'

const checks: readonly Check[] = [
  { name: 'types of the content', run: [tsc, '-p', 'content'] },
  { name: 'types of the program', run: [tsc, '-p', '.'] },
  { name: 'types of the page', run: [tsc, '-p', 'renderer'] },
  { name: 'types of the end-to-end tests', run: [tsc, '-p', 'test/e2e'] },
  { name: 'lint', run: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
  { name: 'format', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'content', run: ['scripts/check-content.ts'] },
  { name: 'tests', run: ['node_modules/vitest/vitest.mjs', 'run'] },
]

/** @returns true where the check passed; what it printed has been shown */
function passes({ name, run }: Check): boolean {
  console.log(`\ngrappe: ${name} …`)
  const begin = performance.now()
  const { status } = spawnSync(process.execPath, [...run], { cwd: root, stdio: 'inherit' })
  const took = ((performance.now() - begin) / 1000).toFixed(1)
  console.log(`grappe: ${name} ${status === 0 ? 'passed' : 'FAILED'} in ${took} s`)
  return status === 0
}

if (!buildStale()) process.exitCode = 1
else {
  const failed = checks.filter((check) => !passes(check)).map(({ name }) => name)
  console.log(failed.length === 0 ? '\ngrappe: all checks passed' : `\ngrappe: failed: ${failed.join(', ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
