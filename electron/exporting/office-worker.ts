/** What runs in a thread of `office-threads.ts`: takes an order, answers with the file or with why there is none. */
import { parentPort } from 'node:worker_threads'
import { makeOffice, type OfficeOrder } from './office.ts'

export type OfficeAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failed: unknown }

/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
parentPort?.on('message', (order: OfficeOrder) => {
  makeOffice(order).then(
    (bytes) => parentPort?.postMessage({ bytes } satisfies OfficeAnswer, [bytes.buffer]),
    (failed: unknown) => parentPort?.postMessage({ failed } satisfies OfficeAnswer),
  )
})
