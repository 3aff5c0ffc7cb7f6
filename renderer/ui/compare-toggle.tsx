/** Takes a case into the comparison, or out of it. */
import { Columns3 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useReadingLanguage } from '../state/session.tsx'
import { useTray, type Gathered } from '../state/tray.ts'
import { Button } from './button.tsx'
import styles from './compare-toggle.module.css'

interface Props {
  readonly one: Gathered
  /** An icon in a card or a row, a button with its word among the tools of a page. */
  readonly look?: 'icon' | 'button'
}

export function CompareToggle({ one: { id, title }, look = 'icon' }: Props) {
  const { t } = useTranslation()
  const language = useReadingLanguage()
  const { cases, toggle } = useTray()
  const gathered = cases.some((one) => one.id === id)
  const press = () => toggle({ id, title })
  const word = gathered ? t('tray.gathered') : t('tray.add')
  if (look === 'button')
    return (
      <Button aria-pressed={gathered} onPress={press}>
        <Columns3 size={16} aria-hidden="true" />
        {word}
      </Button>
    )
  return (
    <button
      type="button"
      className={`${styles['toggle']} no-print`}
      aria-pressed={gathered}
      aria-label={t('tray.toggle', { title: title[language] })}
      title={word}
      onClick={press}
    >
      <Columns3 size={15} aria-hidden="true" />
    </button>
  )
}
