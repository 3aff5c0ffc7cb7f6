/** Takes a case into the comparison, or out of it. */
import { Columns3 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useTray, type Gathered } from '../app/tray.tsx'
import { useReadingLanguage } from '../app/session.tsx'
import styles from './compare-toggle.module.css'

export function CompareToggle({ one, brief = false }: { readonly one: Gathered; readonly brief?: boolean }) {
  const { t } = useTranslation()
  const language = useReadingLanguage()
  const { cases, toggle } = useTray()
  const gathered = cases.some(({ id }) => id === one.id)
  return (
    <button
      type="button"
      className={`${styles['toggle']} no-print`}
      aria-pressed={gathered}
      aria-label={t('tray.toggle', { title: one.title[language] })}
      title={gathered ? t('tray.gathered') : t('tray.add')}
      onClick={() => toggle({ id: one.id, title: one.title })}
    >
      <Columns3 size={15} aria-hidden="true" />
      {!brief && (gathered ? t('tray.gathered') : t('tray.add'))}
    </button>
  )
}
