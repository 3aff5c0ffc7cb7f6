/** One ability to assess: five conducts to choose from, by what others could see. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompetenceView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import styles from './assessment.module.css'

interface Props {
  readonly item: CompetenceView['items'][number]
  readonly level: number | undefined
  readonly before: number | undefined
  readonly onLevel: (level: number | null) => void
}

const levels = [0, 1, 2, 3, 4] as const

export function Rubric({ item, level, before, onLevel }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const name = useId()
  return (
    <fieldset className={styles['rubric']}>
      <legend lang={language}>{capitalise(item.text[language], language)}</legend>
      {levels.map((one) => {
        const behaviour = one > 0 ? item.behaviours?.[one - 1]?.[language] : undefined
        return (
          <label key={one}>
            <input type="radio" name={name} checked={level === one} onChange={() => onLevel(one)} />
            <b>{one}</b>
            <span>
              {behaviour ? <span lang={language}>{behaviour}</span> : t(`learning.level.l${one}`)}
              {before === one && <small> {t('learning.assess.lastTime')}</small>}
            </span>
          </label>
        )
      })}
      {level !== undefined && (
        <Button look="quiet" onPress={() => onLevel(null)}>
          {t('learning.assess.clear')}
          <span className="visually-hidden"> – {item.text[language]}</span>
        </Button>
      )}
    </fieldset>
  )
}
