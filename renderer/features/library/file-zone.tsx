/** Where files are dropped or chosen, with what became of each under it. */
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button } from '../../ui/button.tsx'
import styles from './library.module.css'

/** What the reader's documents and the originals come as. */
export const documentFiles = ['.pdf', '.docx', '.html', '.htm', '.md', '.markdown', '.txt']

interface Props {
  readonly icon: LucideIcon
  readonly label: string
  /** What is taken. */
  readonly kinds: string
  readonly accepted: readonly string[]
  readonly choose: string
  readonly look?: 'main' | 'plain'
  readonly onFiles: (files: readonly File[]) => void
  /** Of the list of what became of each. */
  readonly recent: string
  readonly children: ReactNode
}

export function FileZone({ icon: Icon, label, kinds, accepted, choose, look, onFiles, recent, children }: Props) {
  return (
    <>
      <DropZone
        className={styles['zone'] ?? ''}
        aria-label={label}
        onDrop={(event) => {
          const files = event.items.filter((item) => item.kind === 'file').map((item) => item.getFile())
          void Promise.all(files).then(onFiles)
        }}
      >
        <Icon size={20} aria-hidden="true" />
        <p>
          {label}
          <small>{kinds}</small>
        </p>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={accepted}
          onSelect={(files) => {
            if (files) onFiles([...files])
          }}
        >
          <Button look={look}>{choose}</Button>
        </FileTrigger>
      </DropZone>
      <ul className={styles['imports']} aria-label={recent} aria-live="polite">
        {children}
      </ul>
    </>
  )
}
