/** Makes office files in threads, so that a long one keeps no other request waiting. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { OfficeAnswer } from './office-worker.ts'
import type { OfficeMaker, OfficeOrder } from './office.ts'

/** How long a thread waits for the next file, in milliseconds. */
const patience = 60_000

/** Of a checkout the source; of the built program one file, read as text since a thread finds nothing in a package's archive. */
function startThread(): Worker {
  if (import.meta.filename.endsWith('.ts')) return new Worker(new URL('office-worker.ts', import.meta.url))
  return new Worker(readFileSync(join(import.meta.dirname, 'office.cjs'), 'utf8'), { eval: true })
}

/** One file in a thread that does nothing else meanwhile; where it fails to answer, the thread is ended. */
async function run(thread: Worker, order: OfficeOrder, signal: AbortSignal | undefined): Promise<OfficeAnswer> {
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
    const [answer] = (await Promise.race([once(thread, 'message', until), ended, givenUp ?? ended])) as [OfficeAnswer]
    return answer
  } catch (error) {
    void thread.terminate()
    throw error
  } finally {
    listening.abort()
    await Promise.allSettled([ended, givenUp])
  }
}

/** Threads begin when they are asked for; one waits for the next file, and none keeps the program from ending. */
export class OfficeThreads {
  #idle: { readonly thread: Worker; readonly timer: NodeJS.Timeout } | undefined

  /** Making is given up, and its thread ended, where the signal says so. */
  readonly make: OfficeMaker = async (order, signal) => {
    signal?.throwIfAborted()
    const thread = this.#take()
    thread.ref()
    const answer = await run(thread, order, signal)
    this.#keep(thread)
    if ('failed' in answer) throw answer.failed
    return answer.bytes
  }

  #take(): Worker {
    const kept = this.#idle
    this.#idle = undefined
    clearTimeout(kept?.timer)
    return kept?.thread ?? this.#start()
  }

  #start(): Worker {
    const thread = startThread()
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
