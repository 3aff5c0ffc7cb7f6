/** The commands, as a person runs them. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { CaseCard } from '../../electron/api/views/index.ts'
import { root } from '../../scripts/paths.ts'
import { dataFolder } from './app.ts'

let child: ChildProcess | undefined
const data = dataFolder()

interface Run {
  readonly output: () => string
  readonly ended: Promise<number | null>
}

function start(...options: string[]): Run {
  const process_ = spawn(process.execPath, [join(root, 'scripts', 'start.ts'), ...options], { cwd: root })
  child = process_
  let output = ''
  for (const stream of [process_.stdout, process_.stderr])
    stream.on('data', (bytes: Buffer) => (output += bytes.toString()))
  return { output: () => output, ended: new Promise((resolve) => process_.on('exit', resolve)) }
}

async function linkOf(run: Run): Promise<string> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const link = /^Grappe: (\S+)$/m.exec(run.output())?.[1]
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`no link was printed:\n${run.output()}`)
}

afterEach(() => {
  child?.kill('SIGKILL')
})

describe('npm start', () => {
  it('prints its address in one line; a page fetched with its cookie lists the cases; Ctrl-C ends it cleanly', async () => {
    const run = start('--browser', '--no-open', '--data', data.folder)
    const link = await linkOf(run)
    const first = await fetch(link, { redirect: 'manual' })
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
    const { origin } = new URL(link)
    const page = await fetch(`${origin}${first.headers.get('location')}`, { headers: { cookie } })
    expect(await page.text()).toContain('<div id="root">')
    const { data: cases } = (await (await fetch(`${origin}/api/cases`, { headers: { cookie } })).json()) as {
      data: CaseCard[]
    }
    expect(cases.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['atuntaqui', 'bangalore', 'nnewi', 'profo', 'sialkot']),
    )
    child?.kill('SIGINT')
    expect(await run.ended).toBe(0)
  })

  it('says so where the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const run = start('--browser', '--no-open', '--port', String(port), '--data', data.folder)
    expect(await run.ended).toBe(1)
    expect(run.output()).toMatch(new RegExp(`Port ${port} is taken`))
    other.close()
  })

  it.each([
    [['--help'], 0, /--no-open/],
    [['--port', 'abc'], 1, /--port takes a whole number/],
    [['--nonsense'], 1, /--nonsense/],
  ])('answers to %s', async (options, code, words) => {
    const run = start(...options)
    expect(await run.ended).toBe(code)
    expect(run.output()).toMatch(words)
  })
})
