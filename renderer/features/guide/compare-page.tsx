/** Two or three procedures of the documents side by side, with the note that their steps do not count the same thing. */
import i18next from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import type { ProcedureComparison } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import type { Handle } from '../../lib/handle.ts'
import { capitalise } from '../../lib/format.ts'
import { inPlace } from '../../lib/in-place.ts'
import { Citations } from '../../ui/citation.tsx'
import { DiscrepancyList } from '../../ui/discrepancy-list.tsx'
import { CheckField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import styles from './learning.module.css'
import sheets from './sheets.module.css'

const most = 3

const chosenIn = (params: URLSearchParams) =>
  [...new Set((params.get('procedures') ?? '').split(',').filter(Boolean))].slice(0, most)

export async function loader({ request }: LoaderFunctionArgs) {
  const chosen = chosenIn(new URL(request.url).searchParams)
  const [guide, comparison] = await Promise.all([
    ask(api.guide.$get()),
    chosen.length > 1 ? ask(api['procedure-comparison'].$get({ query: { procedures: chosen.join(',') } })) : undefined,
  ])
  return { all: [guide.procedure, ...guide.procedures], comparison }
}

export const handle: Handle = {
  crumb: (_, language) => i18next.getFixedT(language, 'pages')('learning.compare.title'),
}

type Compared = ProcedureComparison['procedures'][number]
type Step = Compared['steps'][number]

function StepList({ procedure, steps }: { readonly procedure: string; readonly steps: readonly Step[] }) {
  const language = useReadingLanguage()
  return (
    <ul lang={language}>
      {steps.map((step) => (
        <li key={step.id}>
          <Link to={`/guide/${procedure}/${step.id}`}>{capitalise(step.name[language], language)}</Link>
        </li>
      ))}
    </ul>
  )
}

/** What each says of something, once each, or that it does not say. */
function Sayings({ sayings }: { readonly sayings: readonly Step['who'][number][] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const once = [...new Map(sayings.map((one) => [one.text.en, one])).values()]
  if (once.length === 0) return <span className={sheets['undocumented']}>{t('guide.undocumented')}</span>
  return (
    <ul lang={language}>
      {once.map(({ text, cite }) => (
        <li key={text.en}>
          {capitalise(text[language], language)} <Citations cited={cite} />
        </li>
      ))}
    </ul>
  )
}

/** Who has which kind of work; the words say whether they agree. */
function Works({ procedures, works }: Pick<ProcedureComparison, 'procedures' | 'works'>) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <>
      <p className={styles['note']}>{t('learning.compare.works')}</p>
      <Table
        label={t('learning.compare.byWork')}
        columns={[
          t('learning.compare.work'),
          ...procedures.map(({ title }) => title[language]),
          t('learning.compare.agree'),
        ]}
        rows={works.map(({ work, held }) => ({
          id: work,
          cells: [
            t(`learning.work.${work}`),
            ...procedures.map(({ id, steps }) => {
              const own = steps.filter((step) => step.work === work)
              return own.length > 0 ? <StepList key={id} procedure={id} steps={own} /> : '–'
            }),
            t(`learning.compare.held.${held}`),
          ],
        }))}
      />
    </>
  )
}

function Overview({ procedures }: { readonly procedures: readonly Compared[] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const row = (id: string, name: string, cells: readonly ReactNode[]) => ({ id, cells: [name, ...cells] })
  const ends = (from: number, to?: number) =>
    procedures.map(({ id, steps }) => <StepList key={id} procedure={id} steps={steps.slice(from, to)} />)
  const whos = procedures.map(({ id, steps }) => <Sayings key={id} sayings={steps.flatMap(({ who }) => who)} />)
  const durations = procedures.map(({ id, steps }) => (
    <Sayings key={id} sayings={steps.flatMap(({ duration }) => duration ?? [])} />
  ))
  return (
    <Table
      label={t('learning.compare.title')}
      columns={[t('learning.compare.aspect'), ...procedures.map(({ title }) => title[language])]}
      rows={[
        row(
          'count',
          t('learning.compare.count'),
          procedures.map(({ steps }) => t('guide.steps', { count: steps.length })),
        ),
        row('first', t('learning.compare.first'), ends(0, 1)),
        row('last', t('learning.compare.last'), ends(-1)),
        row('who', t('guide.who'), whos),
        row('duration', t('guide.duration'), durations),
        row(
          'axes',
          t('learning.compare.axes'),
          procedures.map(({ axes }) => axes.map((axis) => t(`guide.axis.${axis}`)).join(', ')),
        ),
        row(
          'source',
          t('learning.compare.source'),
          procedures.map(({ id, cite }) => <Citations key={id} cited={cite} />),
        ),
      ]}
    />
  )
}

function InOrder({ procedures }: { readonly procedures: readonly Compared[] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    // Three columns may be wider than the page; the keyboard must reach the box that scrolls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={sheets['columns']} tabIndex={0} role="group" aria-label={t('guide.inOrder')}>
      {procedures.map(({ id, title, steps }) => (
        <div key={id}>
          <h3 lang={language}>
            <Link to={`/guide/${id}`}>{title[language]}</Link>
          </h3>
          <ol>
            {steps.map((step) => (
              <li key={step.id}>
                <Link to={`/guide/${id}/${step.id}`} lang={language}>
                  {capitalise(step.name[language], language)}
                </Link>
                <small lang={language}>{step.purpose[language]}</small>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { all, comparison } = useLoaderData<typeof loader>()
  const [params, setParams] = useSearchParams()
  const chosen = chosenIn(params)
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-most)
    setParams(next.length > 0 ? { procedures: next.join(',') } : {}, inPlace)
  }
  return (
    <Page
      title={t('learning.compare.title')}
      lead={t('learning.compare.lead')}
      tools={comparison && <PrintButton name="procedures" />}
    >
      <fieldset className={`${sheets['plain']} no-print`}>
        <legend>{t('learning.compare.choose')}</legend>
        <div className={sheets['choices']}>
          {all.map(({ id, title }) => (
            <CheckField key={id} label={title[language]} value={chosen.includes(id)} onChange={() => toggle(id)} />
          ))}
        </div>
      </fieldset>
      {comparison ? (
        <>
          {comparison.discrepancies.length > 0 && (
            <Section title={t('learning.compare.discrepancies')}>
              <DiscrepancyList discrepancies={comparison.discrepancies} />
            </Section>
          )}
          <Section title={t('learning.compare.overview')}>
            <Overview procedures={comparison.procedures} />
          </Section>
          <Section title={t('guide.inOrder')}>
            <InOrder procedures={comparison.procedures} />
          </Section>
          <Section title={t('learning.compare.byWork')}>
            <Works {...comparison} />
          </Section>
        </>
      ) : (
        <p className={styles['empty']}>{t('learning.compare.empty')}</p>
      )}
    </Page>
  )
}
