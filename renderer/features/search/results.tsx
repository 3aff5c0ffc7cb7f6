/** The results, with what was understood of the query and what there is to narrow them by. */
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { SearchView } from '../../../electron/api/views/index.ts'
import { withColon } from '../../lib/format.ts'
import { useLanguage } from '../../state/session.tsx'
import { Facets, Kinds } from './facets.tsx'
import { group, type Grouped } from './group.ts'
import { Hit } from './hit.tsx'
import { looserThan } from './looser.ts'
import { chosenFields, mostShown, page, readParams, withField } from './params.ts'
import styles from './search.module.css'

/** What was made of the query: mistakes put right, words that no text has, fields whose value means nothing. */
function Understood({ found }: { readonly found: SearchView }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const [params] = useSearchParams()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const quote = (word: string) => (language === 'fr' ? `« ${word} »` : `“${word}”`)
  const names = new Intl.ListFormat(language, { type: 'unit' })
  return (
    <>
      {found.corrected !== null && (
        <p className={styles['meant']}>
          {t('search.meant')}{' '}
          <Link to={`?${withField(params, 'q', found.corrected).toString()}`}>{found.corrected}</Link>.{' '}
          <small>{t('search.meantNote', { query: found.query })}</small>
        </p>
      )}
      {found.unknown.length > 0 && (
        <p className={styles['note']}>
          {t('search.unknown', {
            count: found.unknown.length,
            words: list.format(found.unknown.map((word) => quote(word))),
          })}
        </p>
      )}
      {found.unmatched.map(({ field, value, known }) => (
        <p key={`${field}:${value}`} className={styles['note']}>
          {t('search.unmatched', {
            field: t(`search.field.${field}`),
            value,
            known: names.format(known.map((name) => name[language])),
          })}
        </p>
      ))}
    </>
  )
}

/** The arrows go from one result to the next. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-hit]')].filter(
    (link) => link.offsetParent !== null,
  )
  const next = links[links.findIndex((link) => link === document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

function Folded({ folded, onOpen }: { readonly folded: Grouped['folded']; readonly onOpen: () => void }) {
  const { t } = useTranslation('pages')
  const first = folded[0]
  if (!first) return null
  const source = (first.where[first.language] || first.title[first.language]).split(',')[0] ?? ''
  return (
    <details className={styles['folded']}>
      <summary>{t('search.folded', { count: folded.length, source })}</summary>
      <ol className={styles['hits']}>
        {folded.map((hit) => (
          <li key={hit.part} className={styles['hit']}>
            <Hit hit={hit} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Nothing({ found }: { readonly found: SearchView }) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const looser = looserThan(found.query)
  const [params] = useSearchParams()
  const filtered = chosenFields.some((field) => params.has(field))
  return (
    <>
      <div role="status">
        <p>{t('search.none', { query: found.query })}</p>
        <Understood found={found} />
        <p className={styles['tips']}>{t('search.tips')}</p>
      </div>
      {filtered && (
        <p>
          <Link to={`?${new URLSearchParams({ q: found.query }).toString()}`}>{t('search.loosen')}</Link>
        </p>
      )}
      {looser.length > 0 && (
        <p className={styles['examples']}>
          {withColon(t('search.looser'), language)}{' '}
          {looser.map((query) => (
            <Link key={query} to={`?${new URLSearchParams({ q: query }).toString()}`}>
              {query}
            </Link>
          ))}
        </p>
      )}
      <p className={styles['tips']}>
        {t('search.elsewhere')} <Link to="/glossary">{t('common:rooms.glossary')}</Link> ·{' '}
        <Link to="/cases">{t('common:rooms.cases')}</Link>
      </p>
    </>
  )
}

interface Props {
  readonly found: SearchView
  /** Called when a result is opened. */
  readonly onOpen: () => void
}

export function Results({ found, onOpen }: Props) {
  const { t } = useTranslation('pages')
  const [params] = useSearchParams()
  const { most, chosen } = readParams(params)
  if (found.total === 0) return <Nothing found={found} />
  // A source that was chosen may fill the page.
  const groups = chosen.source ? found.hits.map((hit): Grouped => ({ hit, folded: [] })) : group(found.hits)
  return (
    <>
      <div role="status" className={styles['status']}>
        <Understood found={found} />
        <p>
          {t('search.found', { count: found.total })}
          {found.total > found.hits.length && ` · ${t('search.first', { count: found.hits.length })}`}
        </p>
      </div>
      <Kinds found={found} />
      <Facets found={found} />
      {/* The links inside have the keys; the arrows only go from one to the other. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol className={styles['hits']} onKeyDown={walk}>
        {groups.map(({ hit, folded }) => (
          <li key={`${hit.kind}/${hit.item}/${hit.part}`} className={styles['hit']}>
            <Hit hit={hit} onOpen={onOpen} />
            <Folded folded={folded} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      {found.total > found.hits.length && most < mostShown && (
        <p className={styles['more']}>
          <Link to={`?${withField(params, 'most', String(most + page)).toString()}`} preventScrollReset replace>
            {t('search.more')}
          </Link>
        </p>
      )}
    </>
  )
}
