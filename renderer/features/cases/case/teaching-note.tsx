/** The teaching note, folded until it is wanted; printed open. */
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { Reading } from '../../../ui/reading.tsx'
import styles from './case.module.css'

export function TeachingNote({ one }: { readonly one: CaseView }) {
  const { t } = useTranslation('pages')
  const note = one.sections.find(({ id }) => id === 'teaching-note')
  if (!note) return null
  return (
    <details id="teaching-note" className={styles['teaching']}>
      <summary>
        <h2>{t('cases.teaching')}</h2>
      </summary>
      <Reading html={note.html} />
    </details>
  )
}
