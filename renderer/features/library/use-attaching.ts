/** Files on their way to becoming originals. */
import { useTranslation } from 'react-i18next'
import type { AttachOutcome, OriginalView } from '../../../electron/api/views/originals.ts'
import { sendFile } from '../../api.ts'
import { useFileQueue, type Queued, type Send } from './use-file-queue.ts'

export interface Attaching {
  readonly id: number
  readonly file: File
  readonly state: 'waiting' | 'running' | 'failed' | 'givenUp' | AttachOutcome['outcome']
  /** What went wrong, in words. */
  readonly why?: string
  /** It is none of the documents, and can be imported as one of the reader's own. */
  readonly foreign?: boolean
  readonly original?: OriginalView
}

export interface Attachings {
  readonly all: readonly Attaching[]
  readonly attach: (files: readonly File[]) => void
  readonly giveUp: (one: Attaching) => void
  /** Takes a file off the list, for it goes elsewhere. */
  readonly drop: (one: Attaching) => void
}

const send: Send<AttachOutcome> = (file, bytes, signal) =>
  sendFile(`/api/originals?${new URLSearchParams({ name: file.name })}`, bytes, signal)

function toAttaching({ state, result, code, ...one }: Queued<AttachOutcome>): Attaching {
  return {
    ...one,
    state: state === 'done' ? (result?.outcome ?? 'running') : state,
    foreign: code === 'original-unknown',
    ...(result && { original: result.original }),
  }
}

export function useAttaching(): Attachings {
  const { t } = useTranslation('pages')
  const queue = useFileQueue<AttachOutcome>(t('originals.tooLarge'))
  return {
    all: queue.all.map(toAttaching),
    attach: (files) => queue.add(files, send),
    giveUp: ({ id }) => queue.giveUp(id),
    drop: ({ id }) => queue.drop(id),
  }
}
