/** Where filters leave nothing: says so, and offers the way out. */
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './nothing-left.module.css'

export function NothingLeft({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation('pages')
  return (
    <div className={styles['nothing']}>
      <p>{t('reference.none')}</p>
      <Button onPress={onClear}>{t('reference.clear')}</Button>
    </div>
  )
}
