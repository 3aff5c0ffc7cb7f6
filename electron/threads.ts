/** Work of more than a moment is done in threads of its own, so that it keeps no request waiting. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker, type ResourceLimits } from 'node:worker_threads'

/** How long a thread waits for the next order, in milliseconds. */
const patience = 60_000

export interface ThreadSource {
  /** Of a checkout: the file that runs in the thread, from this folder. */
  readonly source: string
  /** Of the built program: one file, read as text since a thread finds nothing in a package's archive. */
  readonly bundle: string
  readonly limits?: ResourceLimits
}

function startThread({ source, bundle, limits }: ThreadSource): Worker {
  const options = limits ? { resourceLimits: limits } : {}
  if (import.meta.filename.endsWith('.ts')) return new Worker(join(import.meta.dirname, source), options)
  return new Worker(readFileSync(join(import.meta.dirname, bundle), 'utf8'), { ...options, eval: true })
}

/** One order in a thread that does nothing else meanwhile; where it fails to answer, the thread is ended. */
async function run<Order, Answer>(thread: Worker, order: Order, signal: AbortSignal | undefined): Promise<Answer> {
  const listening = new AbortController()
  const until = { signal: listening.signal }
  const ended = once(thread, 'exit', until).then(([code]) => {
    throw new Error(`the thread ended with ${String(code)}`)
  })
  const givenUp = signal && once(signal, 'abort', until).then(() => signal.throwIfAborted())
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  thread.postMessage(order)
  try {
    // An error of the thread rejects each of these; the abort rejects the third with its reason.
    const [answer] = (await Promise.race([once(thread, 'message', until), ended, givenUp ?? ended])) as [Answer]
    return answer
  } catch (error) {
    void thread.terminate()
    throw error
  } finally {
    listening.abort()
    await Promise.allSettled([ended, givenUp])
  }
}

/** Threads begin when they are asked for; one waits for the next order, and none keeps the program from ending. */
export class Threads<Order, Answer> {
  readonly #from: ThreadSource
  #idle: { readonly thread: Worker; readonly timer: NodeJS.Timeout } | undefined

  constructor(from: ThreadSource) {
    this.#from = from
  }

  /** The work is given up, and its thread ended, where the signal says so; rejects with its reason then. */
  async run(order: Order, signal?: AbortSignal): Promise<Answer> {
    signal?.throwIfAborted()
    const thread = this.#take()
    thread.ref()
    const answer = await run<Order, Answer>(thread, order, signal)
    this.#keep(thread)
    return answer
  }

  #take(): Worker {
    const kept = this.#idle
    this.#idle = undefined
    clearTimeout(kept?.timer)
    return kept?.thread ?? this.#start()
  }

  #start(): Worker {
    const thread = startThread(this.#from)
    // One that dies while it waits is not taken again.
    thread.once('exit', () => {
      if (this.#idle?.thread === thread) this.#idle = undefined
    })
    return thread
  }

  #keep(thread: Worker): void {
    this.close()
    thread.unref()
    const timer = setTimeout(() => this.close(), patience)
    timer.unref()
    this.#idle = { thread, timer }
  }

  /** Ends the thread that waits. */
  close(): void {
    clearTimeout(this.#idle?.timer)
    void this.#idle?.thread.terminate()
    this.#idle = undefined
  }
}
