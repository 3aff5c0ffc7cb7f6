/** The box for words that cases must have; the address follows when the hand rests. */
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './explorer.module.css'

/** Milliseconds. */
const rest = 120

export function WordsBox({ words, onChange }: { readonly words: string; readonly onChange: (words: string) => void }) {
  const { t } = useTranslation('pages')
  const [typed, setTyped] = useState(words)
  const [known, setKnown] = useState(words)
  // The address changed by other means, as by removing all filters.
  if (words !== known) {
    setKnown(words)
    if (words !== typed.trim()) setTyped(words)
  }
  const tell = useEffectEvent(() => {
    if (typed.trim() !== words) onChange(typed.trim())
  })
  useEffect(() => {
    const timer = setTimeout(tell, rest)
    return () => clearTimeout(timer)
    // What is typed is what the effect waits for, though it does not read it.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [typed])
  return (
    <input
      type="search"
      className={styles['words']}
      value={typed}
      maxLength={200}
      autoComplete="off"
      aria-label={t('explorer.words')}
      placeholder={t('explorer.wordsPlaceholder')}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}
