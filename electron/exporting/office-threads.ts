/** Makes office files in threads, so that a long one keeps no other request waiting. */
import { Threads } from '../threads.ts'
import type { OfficeAnswer } from './office-worker.ts'
import type { OfficeMaker, OfficeOrder } from './office.ts'

export class OfficeThreads {
  readonly #threads = new Threads<OfficeOrder, OfficeAnswer>({
    source: 'exporting/office-worker.ts',
    bundle: 'office.cjs',
  })

  /** Making is given up, and its thread ended, where the signal says so. */
  readonly make: OfficeMaker = async (order, signal) => {
    const answer = await this.#threads.run(order, signal)
    if ('failed' in answer) throw answer.failed
    return answer.bytes
  }

  /** Ends the thread that waits. */
  close(): void {
    this.#threads.close()
  }
}
