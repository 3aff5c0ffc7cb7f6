/** Where nothing can be written the program opens all the same, and says so at each attempt to write. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import type { SessionView } from '../../electron/api/views/notebook.ts'
import { fileOf, filledFolder } from '../helpers/notebooks.ts'
import { openFixture } from '../helpers/program.ts'
import { newFolder } from '../helpers/scratch.ts'

const unwritable: [string, () => string][] = [
  [
    'a path under a file',
    () => {
      const file = join(newFolder(), 'file')
      writeFileSync(file, '')
      return join(file, 'Grappe')
    },
  ],
  ...(existsSync('/proc/self')
    ? ([['a file system of the kernel', () => '/proc/grappe']] as [string, () => string][])
    : []),
]

test.each(unwritable)('%s', async (_, folder) => {
  const data = folder()
  const program = openFixture({ data })
  const ask = (path: string, init?: RequestInit) => program.handle(new Request(`http://x${path}`, init))
  const { data: session } = (await (await ask('/api/session')).json()) as { data: SessionView }
  expect(session.notebook).toMatchObject({ state: 'read-only', backup: null })
  expect((await ask('/api/cases')).status).toBe(200)
  const refused = await ask('/api/settings', { method: 'PUT', body: JSON.stringify(session.settings) })
  expect(refused.status).toBe(409)
  expect(await refused.json()).toEqual({
    error: { code: 'notebook-read-only', message: expect.stringContaining(data) as string },
  })
  program.close()
})

/** As root, permissions bind nobody: the program runs as the user "nobody" then. */
const asRoot = process.getuid?.() === 0
const noRights = process.platform === 'win32' ? 'Windows has other permissions than these' : undefined
if (noRights) console.log(`read-only folders and files not tested: ${noRights}`)

function openWithoutRights(data: string): unknown {
  const script = join(import.meta.dirname, '..', 'helpers', 'open-notebook.ts')
  const { stdout, stderr } = spawnSync(process.execPath, [script, data], {
    encoding: 'utf8',
    ...(asRoot ? { uid: 65_534, gid: 65_534 } : {}),
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as unknown
}

describe.skipIf(noRights)('as a user without the right to write', () => {
  test('in the folder', () => {
    chmodSync(inject('scratch'), 0o755)
    const data = filledFolder()
    chmodSync(data, 0o555)
    const before = readFileSync(fileOf(data))
    expect(openWithoutRights(data)).toEqual({ state: 'read-only', code: 'notebook-read-only', notes: 0 })
    expect(readFileSync(fileOf(data)).equals(before)).toBe(true)
    chmodSync(data, 0o755)
  })

  test('in the file', () => {
    chmodSync(inject('scratch'), 0o755)
    const data = filledFolder()
    chmodSync(data, 0o777)
    chmodSync(fileOf(data), 0o444)
    expect(openWithoutRights(data)).toEqual({ state: 'read-only', code: 'notebook-read-only', notes: 0 })
  })

  test('having it, the notebook opens', () => {
    chmodSync(inject('scratch'), 0o755)
    const data = newFolder()
    chmodSync(data, 0o777)
    expect(openWithoutRights(data)).toEqual({ state: 'ready', code: 'written', notes: 0 })
  })
})
