/** Files on their way in, each of which becomes a document of the reader's own. */
import { useTranslation } from 'react-i18next'
import type { DocumentCard, ImportChoice, ImportOutcome } from '../../../electron/api/views/documents.ts'
import { sendFile } from '../../api.ts'
import { useFileQueue, type Queued, type Send } from './use-file-queue.ts'

export interface Import {
  readonly id: number
  readonly file: File
  readonly state: 'waiting' | 'running' | 'failed' | 'givenUp' | ImportOutcome['outcome']
  /** What went wrong, in words. */
  readonly why?: string
  /** What it became, or what is there already. */
  readonly document?: DocumentCard
}

export interface Imports {
  readonly all: readonly Import[]
  readonly bring: (files: readonly File[]) => void
  /** Answers what is to become of a file whose name is there already. */
  readonly choose: (one: Import, choice: ImportChoice) => void
  readonly giveUp: (one: Import) => void
}

/** How a file is sent, by what is to become of it where its name is there already. */
const sendBy =
  (choice: ImportChoice): Send<ImportOutcome> =>
  (file, bytes, signal) =>
    sendFile(`/api/documents?${new URLSearchParams({ name: file.name, choice })}`, bytes, signal)

function toImport({ state, result, ...one }: Queued<ImportOutcome>): Import {
  return {
    ...one,
    state: state === 'done' ? (result?.outcome ?? 'running') : state,
    ...(result && { document: result.document }),
  }
}

export function useImports(): Imports {
  const { t } = useTranslation('pages')
  const queue = useFileQueue<ImportOutcome>(t('library.tooLarge'))
  return {
    all: queue.all.map(toImport),
    bring: (files) => queue.add(files, sendBy('ask')),
    choose: ({ id, file }, choice) => queue.again(id, file, sendBy(choice)),
    giveUp: ({ id }) => queue.giveUp(id),
  }
}
