/** One question of the classifier: its levels or texts as buttons that the arrows reach, several for a range. */
import { useTranslation } from 'react-i18next'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { choicesOf, pressLevel } from './answers.ts'
import styles from './question.module.css'

interface Props {
  readonly typology: TypologyView
  readonly characteristic: TypologyView['characteristics'][number]
  readonly number: number
  readonly positions: readonly number[]
  readonly onAnswer: (positions: readonly number[]) => void
}

const unknown = 'unknown'

export function Question({ typology, characteristic, number, positions, onAnswer }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { scale } = characteristic
  const press = (position: number) => {
    if (scale === 'ordinal') onAnswer(pressLevel(positions, position))
    else
      onAnswer(
        positions.includes(position)
          ? positions.filter((one) => one !== position)
          : [...positions, position].toSorted((a, b) => a - b),
      )
  }
  const onChange = (keys: Set<string | number>) => {
    const before = new Set<string | number>(positions.length === 0 ? [unknown] : positions.map(String))
    const pressed = [...keys].find((key) => !before.has(key)) ?? [...before].find((key) => !keys.has(key))
    if (pressed === unknown) onAnswer([])
    else if (pressed !== undefined) press(Number(pressed))
  }
  const heading = `question-${characteristic.id}`
  return (
    <li className={styles['question']} data-answered={positions.length > 0}>
      <h3 id={heading} lang={language}>
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
        {capitalise(characteristic.name[language], language)}
      </h3>
      {characteristic.question && (
        <p id={`${heading}-words`} lang={language} className={styles['words']}>
          {characteristic.question[language]}
        </p>
      )}
      <ToggleButtonGroup
        selectionMode="multiple"
        aria-labelledby={`${heading} ${heading}-words`}
        selectedKeys={positions.length === 0 ? [unknown] : positions.map(String)}
        onSelectionChange={onChange}
        className={styles['choices'] ?? ''}
        data-scale={scale}
      >
        {choicesOf(typology, characteristic, language).map((choice, position) => (
          <ToggleButton
            key={choice}
            id={String(position)}
            className={styles['choice'] ?? ''}
            data-level={scale === 'ordinal' ? position : undefined}
            lang={language}
          >
            {capitalise(choice, language)}
          </ToggleButton>
        ))}
        <ToggleButton id={unknown} className={`${styles['choice']} ${styles['unknown']}`}>
          {t('classifier.unknown')}
        </ToggleButton>
      </ToggleButtonGroup>
    </li>
  )
}
