/** Reads files in a thread of few rights to memory and time: what is in them can be anything. */
import { GrappeError } from '../errors.ts'
import { Threads } from '../threads.ts'
import { limits } from './document.ts'
import type { Answers, ImportAnswer, ImportOrder } from './import-worker.ts'

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

export class ImportThreads {
  readonly #threads = new Threads<ImportOrder, ImportAnswer>({
    source: 'importing/import-worker.ts',
    bundle: 'importing.cjs',
    limits: { maxOldGenerationSizeMb: limits.memory },
  })

  /**
   * @param signal gives the work up; it rejects with the signal's reason then
   * @throws GrappeError as `readDocument` and `lookAtPack`, and document-too-heavy where it takes more than it may
   */
  async run<O extends ImportOrder>(order: O, signal?: AbortSignal): Promise<Answers[O['kind']]> {
    const late = AbortSignal.timeout(limits.time)
    const answer = await this.#threads.run(order, signal ? AbortSignal.any([signal, late]) : late).catch((error) => {
      if (isOutOfMemory(error) || (late.aborted && !signal?.aborted))
        throw new GrappeError('document-too-heavy', {}, { cause: error })
      throw error
    })
    if ('refused' in answer) throw new GrappeError(answer.refused.code, answer.refused.details)
    if ('failed' in answer) throw answer.failed
    // Each kind of order has its own answer; a loop of messages forgets which.
    return answer as Answers[O['kind']]
  }

  /** Ends the thread that waits. */
  close(): void {
    this.#threads.close()
  }
}
