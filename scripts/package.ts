/** `npm run package`: builds what is stale, then packs the app for this system into release/. */
import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { pack } from './pack.ts'
import { buildFolder, root } from './paths.ts'
import { buildStale } from './stale.ts'

const help = `npm run package -- [options]      makes the packages of this system in release/
  --dir             only the folder that they are made from; fetches nothing
  --originals DIR   attaches the documents' own text, from DIR
  --electron DIR    Electron's program, if it is not in node_modules/electron/dist
  --help            this text`

const { values } = parseArgs({
  options: {
    dir: { type: 'boolean' },
    originals: { type: 'string' },
    electron: { type: 'string' },
    help: { type: 'boolean' },
  },
})

/** The library with the originals takes the place of the usual one, which the next build makes again. */
function attachOriginals(originals: string): boolean {
  rmSync(join(buildFolder, '.library.sha256'), { force: true })
  const args = ['scripts/build-library.ts', '--originals', resolve(originals)]
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0
}

async function run(): Promise<boolean> {
  const electron = resolve(values.electron ?? join(root, 'node_modules', 'electron', 'dist'))
  if (!existsSync(electron)) {
    const fetch = 'node node_modules/electron/install.js'
    console.error(
      `package: Electron’s program is not in ${electron}; fetch it once with «${fetch}», or give --electron DIR`,
    )
    return false
  }
  if (!buildStale()) return false
  if (values.originals !== undefined && !attachOriginals(values.originals)) return false
  const made = await pack({ project: root, electron, folderOnly: values.dir === true })
  for (const file of made) console.log(`package: ${file}`)
  if (values.dir) console.log(`package: the folder is in ${join(root, 'release')}`)
  return true
}

if (values.help) console.log(help)
else process.exitCode = (await run()) ? 0 : 1
