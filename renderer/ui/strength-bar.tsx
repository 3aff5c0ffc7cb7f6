/** How many cases have evidence of each strength: as a bar whose parts are as long as their share, and in words. */
import { useCallback, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { strengths, type StrengthCounts } from '../../content/filtering/index.ts'
import type { EvidenceStrength } from '../../content/schema/index.ts'
import styles from './strength.module.css'

/** What a part is at least, of a hundred: one case among many is still seen. */
const least = 12

/** Where the strong and the moderate part end, in hundredths of the bar. */
export function endsOf({ strong, moderate, weak }: StrengthCounts): readonly [number, number] {
  const part = (count: number) => (count === 0 ? 0 : Math.max(least, (count / (strong + moderate + weak)) * 100))
  const [first, second, third] = [part(strong), part(moderate), part(weak)]
  const whole = first + second + third
  if (whole === 0) return [0, 0]
  return [Math.round((first / whole) * 100), Math.round(((first + second) / whole) * 100)]
}

/** The bar alone: what it shows stands in words beside it or in the name of what it is in. */
export function StrengthBar(counts: StrengthCounts) {
  const [first, second] = endsOf(counts)
  return (
    <i
      aria-hidden="true"
      className={styles['bar']}
      style={{ '--first': `${first}%`, '--second': `${second}%` } as CSSProperties}
    />
  )
}

/** A bar of one strength, for a key. */
export function StrengthSample({ strength }: { readonly strength: EvidenceStrength }) {
  return <StrengthBar strong={0} moderate={0} weak={0} {...{ [strength]: 1 }} />
}

/** Says the counts: "solide 1, faible 4". */
export function useStrengthWords(): (counts: StrengthCounts) => string {
  const { t } = useTranslation()
  return useCallback(
    (counts) =>
      strengths
        .filter((one) => counts[one] > 0)
        .map((one) => `${t(`evidence.${one}`)}\u00A0${counts[one]}`)
        .join(', '),
    [t],
  )
}
