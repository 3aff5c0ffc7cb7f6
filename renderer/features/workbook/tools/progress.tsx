/** How far one is, as words with a bar. */
import { useTranslation } from 'react-i18next'
import styles from './tools.module.css'

export function Progress({ done, of, label }: { readonly done: number; readonly of: number; readonly label?: string }) {
  const { t } = useTranslation('pages')
  return (
    <div className={styles['progress']}>
      <p>{label ?? t('workbookShared.progress', { done, of })}</p>
      <div className={styles['bar']} aria-hidden="true">
        <span style={{ inlineSize: `${of === 0 ? 0 : (100 * done) / of}%` }} />
      </div>
    </div>
  )
}
