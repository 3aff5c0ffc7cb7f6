/** A program of its own that can be killed at any moment, with what the page was told to be kept. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildFolder } from '../../scripts/paths.ts'

interface Started {
  readonly child: ChildProcess
  readonly link: string
}

/** Starts the built program as a child process, over a data folder that outlives it. */
async function start(data: string): Promise<Started> {
  const child = spawn(process.execPath, [join(buildFolder, 'main', 'loopback.js'), `--data=${data}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const link = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const found = /^Grappe: (\S+)\n/m.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${said}`)))
  })
  return { child, link }
}

/** Every state that a page sent of one thing, and how many of them it was told to be kept. */
interface Sent {
  readonly states: unknown[]
  kept: number
}

const keeps = /^\/api\/(?:clusters\/[^/]+\/tools|learning\/exercises)\//

/** What a save carries: the data of a tool, the text of an exercise. */
const stateIn = (body: string | null): unknown => {
  const { data, text } = JSON.parse(body ?? '{}') as { data?: unknown; text?: unknown }
  return data ?? text
}

export class KilledProgram {
  readonly #browser: Browser
  readonly #data: string
  readonly #sent = new Map<string, Sent>()
  #started: Started | undefined
  #context: BrowserContext | undefined
  #page: Page | undefined
  /** What the pages complained of while the program was there. */
  readonly complaints: string[] = []
  kills = 0

  constructor(browser: Browser, data: string) {
    this.#browser = browser
    this.#data = data
  }

  get page(): Page {
    if (!this.#page) throw new Error('the program has not been started')
    return this.#page
  }

  /** @param path where the page opens */
  async start(path = '/'): Promise<void> {
    this.#started = await start(this.#data)
    this.#context = await this.#browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true })
    this.#page = await this.#context.newPage()
    this.#listen(this.#page)
    await this.#page.goto(this.#started.link)
    await this.open(path)
  }

  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.#started?.link).href)
    await this.page.locator('main h1').waitFor()
  }

  #listen(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (request.method() !== 'PUT' || !keeps.test(pathname)) return
      const sent = this.#sent.get(pathname) ?? { states: [], kept: 0 }
      this.#sent.set(pathname, sent)
      const count = sent.states.push(stateIn(request.postData()))
      void request.response().then((response) => {
        if (response?.ok()) sent.kept = Math.max(sent.kept, count)
      }, ignore)
    })
  }

  /** True where the page was told that something with these words is kept. */
  isKept(words: string): boolean {
    return [...this.#sent.values()].some(
      ({ states, kept }) => kept > 0 && JSON.stringify(states[kept - 1]).includes(words),
    )
  }

  /**
   * Kills the program without a word, starts it again over the same data, and opens the page where it was.
   * @returns what is not as the page was told
   */
  async kill(): Promise<readonly string[]> {
    this.kills += 1
    const { pathname, search } = new URL(this.page.url())
    const ended = new Promise((resolve) => this.#started?.child.once('exit', resolve))
    this.#started?.child.kill('SIGKILL')
    await ended
    await this.#context?.close()
    await this.start(`${pathname}${search}`)
    return this.lost()
  }

  /** The things of which neither the last state that was said to be kept is there, nor one sent after it. */
  async lost(): Promise<readonly string[]> {
    const lost: string[] = []
    for (const [path, { states, kept }] of this.#sent) {
      // oxlint-disable-next-line no-await-in-loop
      const there = await this.page.evaluate(
        async (address) => ((await (await fetch(address)).json()) as { data: { data?: unknown; text?: unknown } }).data,
        path,
      )
      const now = there.data ?? there.text
      if (kept > 0 && !states.slice(kept - 1).some((state) => isDeepStrictEqual(state, now))) lost.push(path)
    }
    return lost
  }

  async close(): Promise<void> {
    await this.#context?.close()
    this.#started?.child.kill('SIGKILL')
  }
}

/** A save that the kill has cut off has no answer. */
const ignore = () => undefined
