/** One list as a self-check: the summary, then each item with its question, an answer and a note. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ModelView } from '../../../../../electron/api/views/index.ts'
import type { Checks } from '../../../../../electron/api/views/workbook/index.ts'
import { useReadingLanguage } from '../../../../state/session.tsx'
import { headingOf } from '../../../../lib/format.ts'
import { CaseCards } from '../../../../ui/case-card.tsx'
import { Citations } from '../../../../ui/citation.tsx'
import { TextAreaField } from '../../../../ui/field.tsx'
import { Radios } from '../../../../ui/radios.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { Change } from '../../use-tool.ts'
import { Progress } from '../progress.tsx'
import styles from '../tools.module.css'
import { states, summarise } from './summary.ts'

interface Props {
  readonly data: Checks
  readonly change: Change<Checks>
  readonly model: ModelView
}

type Answer = Checks['checked'][string][string]

function Summary({ data, model }: Pick<Props, 'data' | 'model'>) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const answers = data.checked[model.id] ?? {}
  const { counts, unanswered, first } = summarise(
    model.form,
    model.items.map(({ id }) => id),
    answers,
  )
  const done = model.items.length - unanswered
  const said = states.map((state) => t(`workbookChecks.count.${state}`, { count: counts[state] })).join(' · ')
  const stateOf = (id: string) => answers[id]?.state ?? 'unknown'
  return (
    <>
      <Progress
        done={done}
        of={model.items.length}
        label={`${t('workbookChecks.answered', { done, of: model.items.length })} – ${said}`}
      />
      {first.length > 0 && (
        <Section title={t('workbookChecks.first')}>
          <ol className={styles['plain']}>
            {first.map((id) => {
              const item = model.items.find((one) => one.id === id)
              if (!item) return null
              return (
                <li key={id}>
                  <strong lang={language}>{headingOf(item.name[language], language)}</strong> –{' '}
                  {t(`workbookChecks.states.${stateOf(id)}`)}
                  {answers[id]?.note && ` – ${answers[id].note}`} <Citations cited={item.cite} />
                </li>
              )
            })}
          </ol>
        </Section>
      )}
    </>
  )
}

function Item({ data, change, model, item }: Props & { readonly item: ModelView['items'][number] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const answer: Answer | undefined = data.checked[model.id]?.[item.id]
  const set = (part: Partial<Answer>, key = '') =>
    change((checks) => {
      const answers = checks.checked[model.id] ?? {}
      const before = answers[item.id] ?? { state: 'unknown', note: '' }
      return { checked: { ...checks.checked, [model.id]: { ...answers, [item.id]: { ...before, ...part } } } }
    }, key)
  return (
    <li className={styles['part']}>
      <h3 lang={language}>{headingOf(item.name[language], language)}</h3>
      <p className={styles['told']} lang={language}>
        {item.text[language]} <Citations cited={item.cite} />
      </p>
      <Radios
        label={<span lang={language}>{item.question?.[language] ?? item.name[language]}</span>}
        value={answer?.state}
        choices={states.map((state) => [state, t(`workbookChecks.states.${state}`)] as const)}
        onChange={(state) => set({ state })}
      />
      <TextAreaField
        label={t('workbookChecks.note')}
        rows={2}
        value={answer?.note ?? ''}
        onChange={(note) => set({ note }, `note ${item.id}`)}
      />
    </li>
  )
}

export function Check({ data, change, model }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <div className={styles['parts']}>
      <div className={styles['head']}>
        <h2 lang={language}>{model.name[language]}</h2>
        <Link className="no-print" to="?">
          {t('workbookChecks.others')}
        </Link>
      </div>
      <p className={styles['told']} lang={language}>
        {model.summary[language]} <Citations cited={model.cite} />
      </p>
      {model.form === 'obstacles' && <p className={styles['muted']}>{t('workbookChecks.obstacles')}</p>}
      <Summary data={data} model={model} />
      <Section title={t('workbookChecks.all')}>
        <ul className={`${styles['parts']} ${styles['form']}`}>
          {model.items.map((item) => (
            <Item key={item.id} data={data} change={change} model={model} item={item} />
          ))}
        </ul>
      </Section>
      {model.cases.length > 0 && (
        <div className="no-print">
          <Section title={t('workbookChecks.cases')}>
            <CaseCards
              cases={model.cases.map((one) => one.case)}
              note={(one) => model.cases.find((shown) => shown.case.id === one.id)?.shows[language] ?? ''}
            />
          </Section>
        </div>
      )}
    </div>
  )
}
