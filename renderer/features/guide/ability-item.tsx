/** One ability of a competence: what it is for, how it is done, what one sees at each level, its exercise and its questions. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import type { CompetenceView, ExerciseText, QuestionView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { Button } from '../../ui/button.tsx'
import { Citation, Citations } from '../../ui/citation.tsx'
import { Exercise } from './exercise.tsx'
import { QuestionRun } from './question-run.tsx'
import styles from './ability.module.css'

type Item = CompetenceView['items'][number]

const parts = ['purpose', 'practice', 'output', 'pitfall'] as const

function Parts({ item }: { readonly item: Item }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <dl className={styles['parts']}>
      {parts.map((part) => {
        const text = item[part]
        return (
          text && (
            <div key={part}>
              <dt>{t(`learning.ability.${part}`)}</dt>
              <dd lang={language}>{text[language]}</dd>
            </div>
          )
        )
      })}
      <div>
        <dt>{t('guide.duration')}</dt>
        <dd lang={item.duration ? language : undefined}>
          {item.duration ? (
            <>
              {item.duration.text[language]} <Citations cited={item.duration.cite} />
            </>
          ) : (
            <em>{t('guide.undocumented')}</em>
          )}
        </dd>
      </div>
      {item.behaviours && (
        <div>
          <dt>{t('learning.ability.behaviours')}</dt>
          <dd>
            <ol className={styles['levels']} lang={language}>
              {item.behaviours.map((behaviour) => (
                <li key={behaviour.en}>{behaviour[language]}</li>
              ))}
            </ol>
          </dd>
        </div>
      )}
      {item.cases.length > 0 && (
        <div>
          <dt>{t('learning.ability.cases')}</dt>
          <dd lang={language}>
            <ul>
              {item.cases.map((one) => (
                <li key={one.case.id}>
                  <Link to={`/cases/${one.case.id}`}>{one.case.title[language]}</Link> – {one.shows[language]}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {item.support.length > 0 && (
        <div>
          <dt>{t('learning.ability.support')}</dt>
          <dd>
            <Citations cited={item.support} />
          </dd>
        </div>
      )}
    </dl>
  )
}

/** Asked for only when they are wanted: a competence has a dozen abilities. */
function Questions({ competence, item }: { readonly competence: string; readonly item: string }) {
  const { t } = useTranslation('pages')
  const [questions, setQuestions] = useState<readonly QuestionView[]>()
  if (questions) return <QuestionRun questions={questions} />
  const load = () => {
    ask(api.questions.$get({ query: { competence, item } })).then(setQuestions, () => setQuestions([]))
  }
  return <Button onPress={load}>{t('learning.ability.questions')}</Button>
}

interface Props {
  readonly competence: string
  readonly item: Item
  readonly kept: ExerciseText | undefined
}

export function AbilityItem({ competence, item, kept }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  // The ability that the address names is open.
  const { hash } = useLocation()
  return (
    <>
      <p lang={language}>
        {item.text[language]} <Citation cited={item.cite} />
      </p>
      <details className={styles['more']} open={hash === `#${item.id}` || undefined}>
        <summary>
          {t('learning.ability.more')} <span className="visually-hidden">{item.text[language]}</span>
        </summary>
        <Parts item={item} />
        {item.exercise && kept && (
          <>
            <h3>{t('learning.exercise')}</h3>
            <Exercise exercise={item.exercise} kept={kept} />
          </>
        )}
        <h3>{t('learning.questions')}</h3>
        <Questions competence={competence} item={item.id} />
      </details>
    </>
  )
}
