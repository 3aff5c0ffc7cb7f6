/** The catalogue of collective actions: by domain, for groups of firms and for the whole cluster, filtered by what the address says. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import type { ActionCard } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise, withColon } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { FilterBar } from './filter-bar.tsx'
import { byDomain, matches, readFilters } from './filters.ts'
import { inOrder, readOrder } from './order.ts'
import { PublicAction } from './public-action.tsx'
import { ToldSummary } from './told.tsx'
import styles from './actions.module.css'

export async function loader() {
  return ask(api.actions.$get())
}

/** How many cases an entry names. */
const named = 3

function Cases({ label, cases }: { readonly label: string; readonly cases: ActionCard['done'] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (cases.length === 0) return null
  return (
    <p className={styles['cases']}>
      <small>{withColon(label, language)}</small>{' '}
      {cases.slice(0, named).map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={`/cases/${id}`} lang={language}>
            {name[language]}
          </Link>
        </span>
      ))}
      {cases.length > named && ` ${t('action.more', { count: cases.length - named })}`}
    </p>
  )
}

/** An action among those of its domain, or in a list across domains, where it says which is its own. */
function Entry({ action, across = false }: { readonly action: ActionCard; readonly across?: boolean }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const Heading = across ? 'h2' : 'h3'
  const counts = [
    ...(action.wanted.length > 0 ? [t('action.counts.wanted', { count: action.wanted.length })] : []),
    ...(action.could > 0 ? [t('action.counts.could', { count: action.could })] : []),
  ]
  return (
    <li className={styles['entry']}>
      <Heading lang={language}>
        <Link to={`/actions/${action.id}`}>{capitalise(action.name[language], language)}</Link>
      </Heading>
      <p lang={language}>{action.summary[language]}</p>
      <ToldSummary evidence={action.evidence} most={3} />
      <Cases label={t('action.doneBy')} cases={action.done} />
      <Cases label={t('action.wantedBy')} cases={action.wanted} />
      <p className={styles['counts']}>
        <span className={styles['level']}>{t(`action.levels.${action.level}`)}</span>
        {across && <span lang={language}>{capitalise(action.domain.name[language], language)}</span>}
        {counts.join(' · ')}
      </p>
    </li>
  )
}

const columns = ['group', 'cluster', 'either'] as const

function Domain({ actions, scope }: { readonly actions: readonly ActionCard[]; readonly scope: string | undefined }) {
  const { t } = useTranslation('pages')
  return (
    <div className={styles['columns']}>
      {columns.map((column) => {
        const own = actions.filter((one) => one.scope === column)
        // An empty column is told of where the reader sees both; what serves either has a line only where there is some.
        if (own.length === 0 && (column === 'either' || scope !== undefined)) return null
        return (
          <div key={column} data-column={column}>
            <p className={styles['columnName']}>{t(`action.columns.${column}`)}</p>
            {own.length === 0 && <p className={styles['none']}>{t('action.noneHere')}</p>}
            <ul data-keys-list>
              {own.map((action) => (
                <Entry key={action.id} action={action} />
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const view = useLoaderData<typeof loader>()
  const [params, setParams] = useSearchParams()
  const filters = readFilters(params)
  const order = readOrder(params)
  const shown = view.actions.filter((one) => matches(one, filters))
  return (
    <Page title={t('common:rooms.actions')} lead={t('action.lead')} tools={<PrintButton name="actions" />}>
      <p className="no-print">
        <a href="#public">{t('action.public')}</a>
      </p>
      <FilterBar view={view} filters={filters} order={order} shown={shown.length} />
      <p className={styles['caution']}>{t('action.caution')}</p>
      {shown.length === 0 && (
        <div className={styles['nothing']}>
          <p>{t('action.none')}</p>
          <Button onPress={() => setParams({}, { replace: true })}>{t('action.loosen')}</Button>
        </div>
      )}
      {order === 'domain' ? (
        byDomain(shown).map(({ domain, actions }) => (
          <Section
            key={domain.id}
            id={domain.id}
            title={capitalise(domain.name[language], language)}
            language={language}
          >
            <Domain actions={actions} scope={filters.scope} />
          </Section>
        ))
      ) : (
        <ul data-keys-list className={styles['ordered']}>
          {inOrder(shown, order).map((action) => (
            <Entry key={action.id} action={action} across />
          ))}
        </ul>
      )}
      <PublicAction view={view} />
    </Page>
  )
}
