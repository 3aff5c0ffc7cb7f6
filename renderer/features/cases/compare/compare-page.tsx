/** Two to four cases side by side, with those that could stand beside them. */
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import {
  Link,
  useLoaderData,
  useSearchParams,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from 'react-router'
import i18next from 'i18next'
import type { ComparisonView } from '../../../../electron/api/views/index.ts'
import { api, ask } from '../../../api.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { mostCompared } from '../../../state/tray.ts'
import { inPlace } from '../../../lib/in-place.ts'
import { Button } from '../../../ui/button.tsx'
import { CaseCard } from '../../../ui/case-card.tsx'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { Page } from '../../../ui/page.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { AddCase } from './add-case.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import styles from './compare.module.css'

const idsIn = (parameters: URLSearchParams) =>
  [...new Set((parameters.get('ids') ?? '').split(','))].filter(Boolean).slice(0, mostCompared)

export async function loader({ request }: LoaderFunctionArgs) {
  const ids = idsIn(new URL(request.url).searchParams)
  const [cases, comparison] = await Promise.all([
    ask(api.cases.$get()),
    ids.length > 0 ? ask(api.comparison.$get({ query: { ids: ids.join(',') } })) : undefined,
  ])
  return { cases, comparison }
}

export const handle = {
  crumb: (_: unknown, language: 'fr' | 'en') => i18next.getFixedT(language, 'pages')('compare.title'),
}

/** Only other cases ask anew; what is shown of them does not. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return idsIn(currentUrl.searchParams).join(',') !== idsIn(nextUrl.searchParams).join(',')
}

function Peers({ peers, onAdd }: { peers: ComparisonView['peers']; onAdd: ((id: string) => void) | undefined }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (peers.length === 0) return null
  return (
    <Section title={t('compare.peers')}>
      <p className={styles['about']}>{onAdd ? t('compare.peersAbout') : t('compare.full')}</p>
      <ul className={styles['peers']}>
        {peers.map(({ case: one, shared }) => (
          <li key={one.id}>
            <CaseCard
              one={one}
              note={t('cases.shared', { what: shared.map(({ name }) => name[language]).join(', ') })}
            />
            {onAdd && (
              <Button
                aria-label={t('compare.addThisNamed', { title: one.title[language] })}
                onPress={() => onAdd(one.id)}
              >
                <Plus size={16} aria-hidden="true" />
                {t('compare.addThis')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Component() {
  const { t } = useTranslation('pages')
  const { cases, comparison } = useLoaderData<typeof loader>()
  const [parameters, setParameters] = useSearchParams()
  const ids = comparison?.cases.map(({ id }) => id) ?? []
  const differences = parameters.get('show') === 'differences'
  const change = (next: readonly string[], only = differences) =>
    setParameters(
      [...(next.length > 0 ? [['ids', next.join(',')]] : []), ...(only ? [['show', 'differences']] : [])] as [
        string,
        string,
      ][],
      inPlace,
    )
  const add = ids.length < mostCompared ? (id: string) => change([...ids, id]) : undefined
  return (
    <Page
      title={t('compare.title')}
      lead={t('compare.lead')}
      tools={
        ids.length > 0 && (
          <>
            <ExportMenu title={t('compare.exportTitle')} address={`/api/comparison-table?ids=${ids.join(',')}`} />
            <PrintButton name="grappe-comparaison" />
          </>
        )
      }
    >
      <div className={`${styles['tools']} no-print`}>
        {add ? (
          <AddCase cases={cases} taken={ids} onAdd={add} />
        ) : (
          <p className={styles['about']}>{t('compare.full')}</p>
        )}
        {ids.length > 1 && (
          <label className={styles['only']}>
            <input type="checkbox" checked={differences} onChange={() => change(ids, !differences)} />
            {t('compare.onlyDifferences')}
          </label>
        )}
      </div>
      {comparison ? (
        <>
          {ids.length > 1 && <p className={styles['key']}>{t('compare.key')}</p>}
          <ComparisonTable
            comparison={comparison}
            differences={differences}
            onRemove={(id) => change(ids.filter((one) => one !== id))}
          />
          {/* Where to go next leads nowhere from paper. */}
          <div className="no-print">
            <Peers peers={comparison.peers} onAdd={add} />
          </div>
        </>
      ) : (
        <div className={styles['empty']}>
          <p>{t('compare.empty')}</p>
          <p>{t('compare.emptyWhat')}</p>
          <Link to="/cases">{t('compare.toCases')}</Link>
        </div>
      )}
    </Page>
  )
}
