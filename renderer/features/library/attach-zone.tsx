/** Where the file of an original is dropped or chosen, and what became of each. */
import { BookOpenText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../state/session.tsx'
import { Button } from '../../ui/button.tsx'
import { documentFiles, FileZone } from './file-zone.tsx'
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
    <FileZone
      icon={BookOpenText}
      label={t('originals.drop')}
      kinds={t('originals.kinds')}
      accepted={documentFiles}
      choose={t('originals.choose')}
      onFiles={attach}
      recent={t('originals.recent')}
    >
      {all.map((one) => (
        <Row key={one.id} one={one} attachings={attachings} onImport={onImport} />
      ))}
    </FileZone>
  )
}
