/** Where the file of an original is dropped or chosen, and what became of each. */
import { BookOpenText } from 'lucide-react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../state/session.tsx'
import { Button } from '../../ui/button.tsx'
import { documentFiles } from './import-zone.tsx'
import styles from './library.module.css'
import type { Attaching, Attachings } from './use-attaching.ts'

function Told({ one: { state, why, original } }: { readonly one: Attaching }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  if (state === 'failed') return <span className={styles['trouble']}>{why}</span>
  const { short, passages = 0, whole = 0 } = original ?? {}
  return <span>{t(`originals.state.${state}`, { short: short?.[language] ?? '', count: passages, whole })}</span>
}

interface RowProps {
  readonly one: Attaching
  readonly attachings: Attachings
  readonly onImport: (file: File) => void
}

function Row({ one, attachings, onImport }: RowProps) {
  const { t } = useTranslation(['pages', 'common'])
  const { state, file, foreign } = one
  const named = (act: string) => `${act} – ${file.name}`
  return (
    <li className={styles['import']}>
      <strong>{file.name}</strong>
      <Told one={one} />
      {state === 'running' && <progress aria-label={named(t('originals.state.running'))} />}
      <span className={styles['acts']}>
        {(state === 'waiting' || state === 'running') && (
          <Button look="quiet" aria-label={named(t('common:do.cancel'))} onPress={() => attachings.giveUp(one)}>
            {t('common:do.cancel')}
          </Button>
        )}
        {foreign && (
          <Button
            aria-label={named(t('originals.importInstead'))}
            onPress={() => {
              attachings.drop(one)
              onImport(file)
            }}
          >
            {t('originals.importInstead')}
          </Button>
        )}
      </span>
    </li>
  )
}

/** @param onImport takes a file that is none of the documents as one of the reader's own */
export function AttachZone({ attachings, onImport }: Omit<RowProps, 'one'>) {
  const { t } = useTranslation('pages')
  const { all, attach } = attachings
  return (
    <>
      <DropZone
        className={styles['zone'] ?? ''}
        aria-label={t('originals.drop')}
        onDrop={(event) => {
          const files = event.items.filter((item) => item.kind === 'file').map((item) => item.getFile())
          void Promise.all(files).then(attach)
        }}
      >
        <BookOpenText size={20} aria-hidden="true" />
        <p>
          {t('originals.drop')}
          <small>{t('originals.kinds')}</small>
        </p>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={documentFiles}
          onSelect={(files) => {
            if (files) attach([...files])
          }}
        >
          <Button>{t('originals.choose')}</Button>
        </FileTrigger>
      </DropZone>
      <ul className={styles['imports']} aria-label={t('originals.recent')} aria-live="polite">
        {all.map((one) => (
          <Row key={one.id} one={one} attachings={attachings} onImport={onImport} />
        ))}
      </ul>
    </>
  )
}
