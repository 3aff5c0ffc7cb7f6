/** Something that was removed: put back, or deleted for good, which is asked about in its place. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './library.module.css'

interface Props {
  /** What it is called, said with each act to who cannot see the line. */
  readonly name: string
  /** What stands in the line, before and while one is asked. */
  readonly told: string
  readonly question: string
  readonly onPutBack: () => void
  readonly onDelete: () => void
}

export function RemovedEntry({ name, told, question, onPutBack, onDelete }: Props) {
  const { t } = useTranslation(['pages', 'common'])
  const [asked, setAsked] = useState(false)
  const named = (act: string) => `${act} – ${name}`
  return (
    <li className={styles['gone']}>
      <span className={styles['path']}>{asked ? question : told}</span>
      <span className={`${styles['acts']} no-print`}>
        {asked ? (
          <>
            <Button onPress={onDelete}>{t('library.forGood')}</Button>
            {/* The button that asked gives way to this one; nothing is deleted by pressing twice. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <Button autoFocus look="quiet" onPress={() => setAsked(false)}>
              {t('common:do.cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button look="quiet" aria-label={named(t('library.putBack'))} onPress={onPutBack}>
              {t('library.putBack')}
            </Button>
            <Button look="quiet" aria-label={named(t('library.forGood'))} onPress={() => setAsked(true)}>
              {t('library.forGood')}
            </Button>
          </>
        )}
      </span>
    </li>
  )
}
