/** Starts the program for a browser on this machine. scripts/run.mjs runs it in a checkout; a packaged app runs it with --browser. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolder } from './data-folder.ts'
import { PortError, startLoopback } from './hosts/loopback.ts'
import { programFiles } from './program-files.ts'
import { openProgram } from './program.ts'

/** Folder of the built program: build/ in a checkout, the same inside a package. */
const build = join(import.meta.dirname, '..')

export interface LoopbackOptions {
  readonly port: number
  readonly data: string
}

export interface RunningLoopback {
  /** Opens the app: the address with its key. */
  readonly link: string
  readonly stop: () => Promise<void>
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(join(build, '..', 'package.json'), 'utf8')) as { version: string }
  return version
}

/** Starts the loopback host, prints its link in one line, and stops it cleanly when asked to. */
export async function runLoopback({ port, data }: LoopbackOptions): Promise<RunningLoopback> {
  const program = openProgram({
    ...programFiles(build),
    data,
    version: versionOf(),
  })
  const host = await startLoopback(program.handle, port).catch((error: unknown) => {
    program.close()
    throw error
  })
  const stop = async () => {
    await host.close()
    program.close()
  }
  const end = () => void stop().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  process.on('message', (message) => {
    if (message === 'stop') end()
  })
  // Whoever started it is gone: nobody else would stop it.
  process.once('disconnect', end)
  console.log(`Grappe: ${host.link}`)
  return { link: host.link, stop }
}

/** What the user reads when the port cannot be had. */
export function describePortError(error: PortError): string {
  const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`
  return `Port ${error.port} ${why}. Choose another with --port N, or leave --port out. / Le port ${error.port} ${error.code === 'EADDRINUSE' ? 'est pris par un autre programme' : 'ne peut pas être utilisé'} : choisissez-en un autre avec --port N, ou n’en donnez pas.`
}

/** True where this file is what Node was asked to run, and not a part of the desktop program. */
if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } })
  runLoopback({ port: Number(values.port ?? 0), data: dataFolder(values.data, dirname(process.execPath)) }).catch(
    (error: unknown) => {
      console.error(error instanceof PortError ? describePortError(error) : error)
      process.exitCode = 1
    },
  )
}
