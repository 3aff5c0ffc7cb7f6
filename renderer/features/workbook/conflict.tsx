/** Two windows changed one tool: what happened, what is safe, and the two ways on. */
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './workbook.module.css'

export function Conflict({ onSettle }: { readonly onSettle: (whose: 'mine' | 'theirs') => Promise<void> }) {
  const { t } = useTranslation('pages')
  return (
    <div role="alert" className={styles['trouble']}>
      <p>{t('workbook.conflict.told')}</p>
      <p className={styles['acts']}>
        <Button onPress={() => void onSettle('theirs')}>{t('workbook.conflict.theirs')}</Button>
        <Button onPress={() => void onSettle('mine')}>{t('workbook.conflict.mine')}</Button>
      </p>
    </div>
  )
}
