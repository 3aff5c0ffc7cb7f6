/** The loopback host as a process of its own: how soon it answers and how much memory it takes. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFolder } from '../paths.ts'
import { median, type Measure } from './measure.ts'

export interface RunningHost {
  readonly origin: string
  readonly link: string
  readonly cookie: string
  /** From the start of the process to the end of its first answer, in milliseconds. */
  readonly firstAnswer: number
  /** Resident memory in megabytes, where the system tells it. */
  memory(): number | undefined
  stop(): Promise<void>
}

function linkOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      output += bytes.toString()
      const link = /^Grappe: (\S+)\n/m.exec(output)?.[1]
      if (link) resolve(link)
    })
    child.on('exit', () => reject(new Error(`the host ended before it was open:\n${output}`)))
  })
}

function memoryOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    // Only Linux has this file.
    return undefined
  }
}

/** Starts the built program over an empty data folder, and over another library than the built one where one is given. */
export async function startHost(library?: string): Promise<RunningHost> {
  const data = mkdtempSync(join(tmpdir(), 'grappe-bench-'))
  const begin = performance.now()
  const child = spawn(process.execPath, [join(buildFolder, 'main', 'loopback.js'), `--data=${data}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: library === undefined ? process.env : { ...process.env, GRAPPE_LIBRARY: library },
  })
  const link = await linkOf(child)
  const first = await fetch(link, { redirect: 'manual' })
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { origin } = new URL(link)
  await (await fetch(`${origin}/api/home`, { headers: { cookie } })).arrayBuffer()
  const firstAnswer = performance.now() - begin
  return {
    origin,
    link,
    cookie,
    firstAnswer,
    memory: () => memoryOf(child.pid),
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', () => {
          rmSync(data, { recursive: true, force: true })
          resolve()
        })
        child.kill('SIGTERM')
      }),
  }
}

/** The start-up, several times over. */
export async function measureStart(): Promise<Measure[]> {
  const answers: number[] = []
  let memory: number | undefined
  for (let time = 0; time < 5; time++) {
    const host = await startHost()
    answers.push(host.firstAnswer)
    memory = host.memory()
    await host.stop()
  }
  const start: Measure = { name: 'process start to first answer', value: median(answers), unit: 'ms', aim: 400 }
  return memory === undefined ? [start] : [start, { name: 'memory of the host', value: memory, unit: 'MB' }]
}
