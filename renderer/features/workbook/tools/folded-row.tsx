/** A row of a long list: a line that tells it, and what it opens to. */
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import styles from './folded-row.module.css'

interface Props {
  readonly name: string
  /** Beside the name, in the line. */
  readonly facts: ReactNode
  readonly status?: string | undefined
  /** Where more is said of it, at its foot. */
  readonly more?: ReactNode
  readonly onRemove: () => void
  readonly children: ReactNode
}

export function FoldedRow({ name, facts, status, more, onRemove, children }: Props) {
  const { t } = useTranslation()
  // A list of hundreds has one or two open: the forms and charts of the others are not made.
  const [open, setOpen] = useState(false)
  return (
    <li className={styles['row']} data-status={status}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        {/* The box tells that it opens only later; the form is there for the next key. */}
        <summary onClick={() => setOpen(true)}>
          <strong>{name}</strong>
          <span className={styles['facts']}>{facts}</span>
        </summary>
        {open && (
          <div className={styles['body']}>
            {children}
            <p className={styles['foot']}>
              {more}
              <Button look="quiet" aria-label={`${t('do.delete')} – ${name}`} onPress={onRemove}>
                {t('do.delete')}
              </Button>
            </p>
          </div>
        )}
      </details>
    </li>
  )
}
