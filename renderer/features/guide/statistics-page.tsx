/** What the answers show, and no more than they show: counts always, rates only where there are answers enough. */
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { Share, StatisticsView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import type { Handle } from '../../lib/handle.ts'
import { formatDay, formatMoment, formatShare } from '../../lib/format.ts'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import styles from './learning.module.css'
import sheets from './sheets.module.css'

export async function loader() {
  return ask(api.learning.statistics.$get())
}

export const handle: Handle = {
  crumb: (_, language) => i18next.getFixedT(language, 'pages')('learning.place.statistics.name'),
}

function useRate() {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return ({ right, answers, enough }: Share) =>
    answers === 0
      ? '–'
      : `${t('learning.stats.rightOf', { right, answers })}${enough ? ` (${formatShare(right, answers, language)})` : ''}`
}

function Shares({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly (Share & { id: string; name: string })[]
}) {
  const { t } = useTranslation('pages')
  const rate = useRate()
  return (
    <Table
      label={title}
      columns={[title, t('learning.stats.met'), t('learning.stats.held'), t('learning.stats.answers')]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [row.name, t('learning.stats.of', { part: row.met, total: row.questions }), row.held, rate(row)],
      }))}
    />
  )
}

function Due({ due }: Pick<StatisticsView, 'due'>) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const top = Math.max(1, ...due.days.map(({ count }) => count))
  return (
    <>
      <div className={sheets['days']} aria-hidden="true">
        {due.days.map(({ day, count }) => (
          <span key={day}>
            {count > 0 && count}
            <i style={{ height: `${(count / top) * 5}rem` }} />
          </span>
        ))}
      </div>
      <Table
        label={t('learning.stats.due')}
        columns={[t('learning.stats.day'), t('learning.questions')]}
        rows={[
          ...due.days
            .filter(({ count }, index) => count > 0 || index === 0)
            .map(({ day, count }, index) => ({
              id: day,
              cells: [
                index === 0 && day === due.days[0]?.day ? t('learning.stats.today') : formatDay(day, language),
                count,
              ],
            })),
          { id: 'later', cells: [t('learning.stats.later'), due.later] },
          { id: 'fresh', cells: [t('learning.standing.never'), due.fresh] },
        ]}
      />
    </>
  )
}

function Retention({ retention: { reviews, right, enough, needed } }: Pick<StatisticsView, 'retention'>) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return (
    <p className={styles['note']}>
      {enough
        ? t('learning.stats.retention', { share: formatShare(right, reviews, language), right, reviews })
        : t('learning.stats.noRetention', { reviews, needed })}
    </p>
  )
}

function Parts({ statistics }: { readonly statistics: StatisticsView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <>
      <Section title={t('learning.stats.due')}>
        <Due due={statistics.due} />
      </Section>
      <Section title={t('learning.stats.retained')}>
        <Retention retention={statistics.retention} />
      </Section>
      <Section title={t('learning.stats.byModule')}>
        <Shares
          title={t('learning.filter.module')}
          rows={statistics.byModule.map((row) => ({ ...row, id: row.module.id, name: row.module.name[language] }))}
        />
      </Section>
      <Section title={t('learning.stats.byKind')}>
        <Shares
          title={t('learning.filter.kind')}
          rows={statistics.byKind.map((row) => ({ ...row, id: row.kind, name: t(`learning.kinds.${row.kind}`) }))}
        />
      </Section>
      <Section title={t('learning.stats.byDifficulty')}>
        <Shares
          title={t('learning.filter.difficulty')}
          rows={statistics.byDifficulty.map((row) => ({
            ...row,
            id: String(row.difficulty),
            name: t(`learning.difficulty.d${row.difficulty as 1 | 2 | 3}`),
          }))}
        />
      </Section>
      {statistics.gone.length > 0 && (
        <Section title={t('learning.stats.gone')}>
          <ul lang={language}>
            {statistics.gone.map(({ question, stem, answers }) => (
              <li key={question}>
                {stem[language]} ({answers})
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const statistics = useLoaderData<typeof loader>()
  const rate = useRate()
  const { all, first, days } = statistics
  return (
    <Page
      title={t('learning.place.statistics.name')}
      lead={t('learning.stats.lead', { needed: statistics.needed })}
      tools={first && <PrintButton name="statistiques" />}
    >
      {first === null ? (
        <p className={styles['empty']}>
          {t('learning.stats.empty')} <Link to="/guide/review">{t('learning.review.title')}</Link>
        </p>
      ) : (
        <>
          <Facts
            facts={[
              { name: t('learning.stats.met'), value: t('learning.stats.of', { part: all.met, total: all.questions }) },
              { name: t('learning.stats.held'), value: all.held },
              { name: t('learning.stats.answers'), value: rate(all) },
              { name: t('learning.stats.days'), value: days },
              { name: t('learning.stats.since'), value: formatMoment(first, language) },
            ]}
          />
          <Parts statistics={statistics} />
        </>
      )}
    </Page>
  )
}
