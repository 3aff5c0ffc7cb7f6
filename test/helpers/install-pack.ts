/** A program of its own that installs a pack and says how far it is, to be killed on the way: library, data folder, pack. */
import { readFileSync } from 'node:fs'
import { openProgram } from '../../electron/program.ts'

const [library = '', data = '', pack = ''] = process.argv.slice(2)
const program = openProgram({ library, data, page: data, version: '0.0.0-test' })

async function ask(path: string, method: string, body?: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const response = await program.handle(new Request(`http://grappe/api/pack-files/kill${path}`, { method, body }))
  const { data: given, error } = (await response.json()) as { data: unknown; error?: unknown }
  if (error) throw new Error(JSON.stringify(error))
  return given
}

await ask('/parts?at=0', 'POST', new Uint8Array(readFileSync(pack)))
const state = { installed: false }
const installing = ask('/install', 'POST').then(() => (state.installed = true))
let told = ''
while (!state.installed) {
  const now = JSON.stringify(await ask('', 'GET'))
  if (now !== told) console.log((told = now))
  await new Promise((resolve) => setTimeout(resolve, 1))
}
await installing
console.log('installed')
program.close()
