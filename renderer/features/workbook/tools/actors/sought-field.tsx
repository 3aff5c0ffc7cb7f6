/** Over a list: how many there are, and where they are many a field that finds among them. */
import { useTranslation } from 'react-i18next'
import { TextField } from '../../../../ui/field.tsx'
import styles from './actors.module.css'

/** Up to this many a list is seen whole, and needs no search. */
const worthSearching = 12

interface Props {
  readonly count: number
  readonly told: string
  readonly sought: string
  readonly onSought: (sought: string) => void
}

export function SoughtField({ count, told, sought, onSought }: Props) {
  const { t } = useTranslation('pages')
  const find = t('workbookActors.find')
  return (
    <div className={styles['over']}>
      <p role="status">{told}</p>
      {count > worthSearching && <TextField bare label={find} placeholder={find} value={sought} onChange={onSought} />}
    </div>
  )
}
