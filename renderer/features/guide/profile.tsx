/**
 * The profile of a self-assessment: for each ability a bar of four steps, filled as far as its level, with a mark where it stood
 * before; the table beside it says the same in words.
 */
import { useTranslation } from 'react-i18next'
import type { AssessedItem, Assessment, CompetenceView } from '../../../electron/api/views/index.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { capitalise, formatDay, formatNumber } from '../../lib/format.ts'
import { Table } from '../../ui/table.tsx'
import styles from './assessment.module.css'

interface Props {
  readonly competences: readonly CompetenceView[]
  readonly assessment: Assessment
  readonly before: Assessment | undefined
}

const find = (assessment: Assessment | undefined, competence: string, item: string): AssessedItem | undefined =>
  assessment?.levels.find((one) => one.competence === competence && one.item === item)

const mean = (levels: readonly AssessedItem[]) =>
  levels.length === 0 ? undefined : levels.reduce((sum, { level }) => sum + level, 0) / levels.length

function Bar({ level, before }: { readonly level: number; readonly before: number | undefined }) {
  return (
    <span className={styles['bar']}>
      {[1, 2, 3, 4].map((step) => (
        <i key={step} data-full={step <= level} />
      ))}
      {before !== undefined && before !== level && <b style={{ left: `${before * 25}%` }} />}
    </span>
  )
}

function Competence({ competence, assessment, before }: Omit<Props, 'competences'> & { competence: CompetenceView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  const level = mean(assessment.levels.filter((one) => one.competence === competence.id))
  return (
    <div>
      <h3 lang={language}>{competence.title[language]}</h3>
      <p className={styles['mean']}>
        {level === undefined
          ? t('learning.notAssessed')
          : t('learning.mean', { level: formatNumber(Math.round(level * 10) / 10, interfaceLanguage) })}
      </p>
      <ul>
        {competence.items.map(({ id, text }) => {
          const now = find(assessment, competence.id, id)
          const then = find(before, competence.id, id)
          return (
            <li key={id} data-assessed={now !== undefined}>
              <span lang={language}>{capitalise(text[language], language)}</span>
              {now ? <Bar level={now.level} before={then?.level} /> : <span className={styles['none']}>–</span>}
              <span className={styles['value']}>{now ? now.level : ''}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function ProfileTable({ competences, assessment, before }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const rows = competences.flatMap((competence) =>
    competence.items.flatMap(({ id, text }) => {
      const now = find(assessment, competence.id, id)
      const then = find(before, competence.id, id)
      if (!now && !then) return []
      const change = now && then ? now.level - then.level : undefined
      return [
        {
          id: `${competence.id}/${id}`,
          cells: [
            <span key="text" lang={language}>
              {capitalise(text[language], language)}
            </span>,
            now ? (
              <>
                {now.level} –{' '}
                <span lang={language}>
                  {now.behaviour[language] || t(`learning.level.l${now.level as 0 | 1 | 2 | 3 | 4}`)}
                </span>
              </>
            ) : (
              '–'
            ),
            then ? then.level : '–',
            change === undefined ? '–' : change > 0 ? `+${change}` : change === 0 ? '=' : `−${-change}`,
          ],
        },
      ]
    }),
  )
  return (
    <Table
      label={t('learning.assess.table')}
      columns={[
        t('learning.assess.ability'),
        t('learning.assess.now'),
        t('learning.assess.earlier'),
        t('learning.assess.change'),
      ]}
      rows={rows}
    />
  )
}

export function Profile(props: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { competences, assessment, before } = props
  return (
    <>
      <p className={styles['legend']}>
        {before
          ? t('learning.assess.compared', { day: formatDay(before.day, language) })
          : t('learning.assess.noneBefore')}
      </p>
      {/* The table below says the same in words. */}
      <div className={styles['profile']} aria-hidden="true">
        {competences.map((competence) => (
          <Competence key={competence.id} competence={competence} assessment={assessment} before={before} />
        ))}
      </div>
      <details className={styles['table']} open>
        <summary>{t('learning.assess.asTable')}</summary>
        <ProfileTable {...props} />
      </details>
    </>
  )
}
