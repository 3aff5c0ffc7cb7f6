/** Reads files in a thread of few rights to memory and time: what is in them can be anything. */
import { GrappeError } from '../errors.ts'
import { Threads } from '../threads.ts'
import { limits } from './document.ts'
import type { AlignOrder, ImportAnswer, ImportOrder, Read, ReadOrder } from './import-worker.ts'

type Recognised = Extract<ImportAnswer, { aligned: unknown }>['aligned']

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
   * @throws GrappeError as `readDocument`, and document-too-heavy where it takes more than it may
   */
  async run(order: ReadOrder, signal?: AbortSignal): Promise<Read> {
    const answer = await this.#answer(order, signal)
    if ('index' in answer) return answer
    throw new Error(`the thread gave no answer to ${order.kind}`)
  }

  /**
   * Finds an original in a file.
   * @throws GrappeError as `recognise` and `run`
   */
  async align(order: AlignOrder, signal?: AbortSignal): Promise<Recognised> {
    const answer = await this.#answer(order, signal)
    if ('aligned' in answer) return answer.aligned
    throw new Error('the thread gave no answer to align')
  }

  async #answer(order: ImportOrder, signal?: AbortSignal): Promise<ImportAnswer> {
    const late = AbortSignal.timeout(limits.time)
    const answer = await this.#threads.run(order, signal ? AbortSignal.any([signal, late]) : late).catch((error) => {
      if (isOutOfMemory(error) || (late.aborted && !signal?.aborted))
        throw new GrappeError('document-too-heavy', {}, { cause: error })
      throw error
    })
    if ('refused' in answer) throw new GrappeError(answer.refused.code, answer.refused.details)
    if ('failed' in answer) throw answer.failed
    return answer
  }

  /** Ends the thread that waits. */
  close(): void {
    this.#threads.close()
  }
}
