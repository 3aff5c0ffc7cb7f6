/** How solid the evidence is: three bars, as many filled as it is strong; the word stands beside. */
import { useTranslation } from 'react-i18next'
import { strengths } from '../../content/filtering/index.ts'
import type { CaseCard } from '../../electron/api/views/index.ts'
import styles from './strength.module.css'

const bars = strengths.toReversed()

export function Strength({ strength }: { readonly strength: CaseCard['evidence'] }) {
  const { t } = useTranslation()
  const filled = bars.indexOf(strength) + 1
  return (
    <span className={styles['strength']}>
      <span aria-hidden="true">
        {bars.map((one, index) => (
          <i key={one} data-filled={index < filled} />
        ))}
      </span>
      {t(`evidence.${strength}`)}
    </span>
  )
}
