/** The cases that the reader gathers to compare, kept on this machine, with the bar that shows them at the foot of every page. */
import { X } from 'lucide-react'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { comparePath, mostCompared, TrayContext, type Gathered, type Tray } from '../state/tray.ts'
import { Button } from '../ui/button.tsx'
import { useReadingLanguage } from '../state/session.tsx'
import { useToast } from '../state/toasts.ts'
import styles from './tray.module.css'

const key = 'grappe-cases-to-compare'

function isGathered(value: unknown): value is Gathered {
  const { id, title } = (value ?? {}) as Partial<Gathered>
  return typeof id === 'string' && typeof title?.fr === 'string' && typeof title.en === 'string'
}

/** What was kept; anything that is not a list of cases counts as nothing. */
function readKept(): Gathered[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => isGathered(one)).slice(0, mostCompared) : []
  } catch {
    return []
  }
}

function Bar({
  cases,
  onRemove,
  onClear,
}: {
  cases: readonly Gathered[]
  onRemove: Tray['toggle']
  onClear: () => void
}) {
  const { t } = useTranslation()
  const language = useReadingLanguage()
  const { pathname } = useLocation()
  if (cases.length === 0 || pathname === '/cases/compare') return null
  return (
    <aside className={`${styles['bar']} no-print`} aria-label={t('tray.label')}>
      <ul>
        {cases.map((one) => (
          <li key={one.id} lang={language}>
            <Link to={`/cases/${one.id}`}>{one.title[language]}</Link>
            <button
              type="button"
              onClick={() => onRemove(one)}
              aria-label={t('tray.remove', { title: one.title[language] })}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['acts']}>
        <Button look="quiet" onPress={onClear}>
          {t('tray.clear')}
        </Button>
        <Link className={styles['go']} to={comparePath(cases.map(({ id }) => id))}>
          {t('tray.compare', { count: cases.length })}
        </Link>
      </div>
    </aside>
  )
}

export function TrayProvider({ children }: { readonly children: ReactNode }) {
  const [cases, setCases] = useState<readonly Gathered[]>(readKept)
  const toast = useToast()
  const { t } = useTranslation()
  const keep = useCallback((next: readonly Gathered[]) => {
    localStorage.setItem(key, JSON.stringify(next))
    setCases(next)
  }, [])
  const toggle = useCallback(
    ({ id, title }: Gathered) => {
      if (cases.some((one) => one.id === id)) keep(cases.filter((one) => one.id !== id))
      else if (cases.length < mostCompared) keep([...cases, { id, title }])
      else toast({ message: t('tray.full', { most: mostCompared }) })
    },
    [cases, keep, toast, t],
  )
  const clear = () => {
    keep([])
    toast({ message: t('tray.cleared'), undo: () => keep(cases) })
  }
  const tray = useMemo(() => ({ cases, toggle }), [cases, toggle])
  return (
    <TrayContext value={tray}>
      {children}
      <Bar cases={cases} onRemove={toggle} onClear={clear} />
    </TrayContext>
  )
}
