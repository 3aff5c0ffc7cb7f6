/** Searches that the reader made: kept ones and the last ones, each to be made again or forgotten. */
import { Star, X } from 'lucide-react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { PastSearch } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useToast } from '../../state/toasts.ts'
import { Button } from '../../ui/button.tsx'
import styles from './search.module.css'

export interface Past {
  readonly searches: readonly PastSearch[]
  /** Notes that a search was made. */
  readonly note: (query: string) => void
  readonly keep: (query: string, saved: boolean) => void
  readonly forget: (search: PastSearch) => void
}

export function usePast(): Past {
  const { t } = useTranslation('pages')
  const toast = useToast()
  const [searches, setSearches] = useState<readonly PastSearch[]>([])
  useEffect(() => {
    ask(api.searches.$get()).then(setSearches, () => undefined)
  }, [])
  const put = useCallback((query: string, saved?: boolean) => {
    const json = { query, ...(saved === undefined ? {} : { saved }) }
    return ask(api.searches.$put({ json })).then(setSearches)
  }, [])
  return useMemo(
    () => ({
      searches,
      // A search that cannot be remembered is no less a search.
      note: (query) => void (query.trim() !== '' && put(query.trim()).catch(() => undefined)),
      keep: (query, saved) => void put(query.trim(), saved).catch(() => toast({ message: t('search.notKept') })),
      forget: ({ query, saved }) => {
        setSearches((all) => all.filter((one) => one.query !== query))
        ask(api.searches.$delete({ json: { query } })).then(
          () => toast({ message: t('search.removed'), undo: () => void put(query, saved).catch(() => undefined) }),
          () => toast({ message: t('search.notKept') }),
        )
      },
    }),
    [searches, put, toast, t],
  )
}

export function KeepButton({ past, query }: { readonly past: Past; readonly query: string }) {
  const { t } = useTranslation('pages')
  const saved = past.searches.some((one) => one.saved && one.query === query.trim())
  return (
    <Button look="quiet" aria-pressed={saved} onPress={() => past.keep(query, !saved)}>
      <Star size={16} aria-hidden="true" fill={saved ? 'currentColor' : 'none'} />
      {saved ? t('search.unsave') : t('search.save')}
    </Button>
  )
}

interface ListProps {
  readonly searches: readonly PastSearch[]
  readonly past: Past
}

function Searches({ searches, past }: ListProps) {
  const { t } = useTranslation('pages')
  return (
    <ul>
      {searches.map((search) => (
        <li key={search.query}>
          <Link to={`?q=${encodeURIComponent(search.query)}`}>{search.query}</Link>
          <Button
            look="quiet"
            aria-label={t('search.remove', { query: search.query })}
            onPress={() => past.forget(search)}
          >
            <X size={14} aria-hidden="true" />
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** How many of a list are shown at once. */
const shown = 6

function PastList({ title, searches, past }: ListProps & { readonly title: string }) {
  const { t } = useTranslation('pages')
  const older = searches.slice(shown)
  if (searches.length === 0) return null
  return (
    <section className={styles['past']}>
      <h2>{title}</h2>
      <Searches searches={searches.slice(0, shown)} past={past} />
      {older.length > 0 && (
        <details>
          <summary>{t('search.older', { count: older.length })}</summary>
          <Searches searches={older} past={past} />
        </details>
      )}
    </section>
  )
}

export function PastSearches({ past }: { readonly past: Past }) {
  const { t } = useTranslation('pages')
  return (
    <>
      <PastList title={t('search.saved')} searches={past.searches.filter(({ saved }) => saved)} past={past} />
      <PastList title={t('search.recent')} searches={past.searches.filter(({ saved }) => !saved)} past={past} />
    </>
  )
}
