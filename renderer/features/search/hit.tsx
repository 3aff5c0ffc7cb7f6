/** One result: what it is, the stretch that answers, and why. */
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SearchHit, Target, Why } from '../../../electron/api/views/index.ts'
import { useLanguage, useSession } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { pathOf } from '../../lib/paths.ts'
import styles from './search.module.css'

/** The reader's notes have one page; everything else has its own. */
function pathOfHit({ kind, item, part }: SearchHit): string {
  if (kind === 'note') return `/notes#note-${item}`
  // What is neither is of a kind that has a page.
  return pathOf({ kind: kind as Target['kind'] | 'document', item, part })
}

function Snippet({ hit }: { readonly hit: SearchHit }) {
  return (
    <p className={styles['snippet']} lang={hit.language}>
      {hit.snippet.map((stretch, index) =>
        // Stretches have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        stretch.mark ? <mark key={index}>{stretch.text}</mark> : <Fragment key={index}>{stretch.text}</Fragment>,
      )}
    </p>
  )
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

function Reasons({ why }: { readonly why: readonly Why[] }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'narrow' })
  const exact = [...new Set(why.filter(({ reason }) => reason === 'exact').map(({ typed }) => typed))]
  const around = why.filter(({ reason }) => reason === 'around').map(({ typed }) => typed)
  const others = why.flatMap(({ typed, reason, as }) =>
    reason === 'exact' || reason === 'around' || same(typed, as) ? [] : [{ typed, as, how: t(`search.why.${reason}`) }],
  )
  return (
    <p className={styles['why']}>
      <span>{t('search.why.title')}</span>
      {exact.length > 0 && <span>{list.format(exact)}</span>}
      {others.map(({ typed, as, how }) => (
        <span key={`${typed} ${as}`}>
          {typed} → {as.replace(/\s+/g, ' ')} ({how})
        </span>
      ))}
      {around.length > 0 && <span>{t('search.why.around', { words: list.format(around) })}</span>}
    </p>
  )
}

export function Hit({ hit, onOpen }: { readonly hit: SearchHit; readonly onOpen: () => void }) {
  const { t } = useTranslation('pages')
  const { settings } = useSession()
  const own = hit.kind === 'note' || hit.kind === 'document'
  const foreign = !own && settings.readingLanguage !== 'both' && hit.language !== settings.readingLanguage
  const kind = t(`search.kind.${hit.kind as 'passage'}`, { defaultValue: hit.kind })
  return (
    <>
      <p className={styles['over']}>
        {kind}
        {hit.where[hit.language] && (
          <>
            {' · '}
            <span lang={hit.language}>{hit.where[hit.language]}</span>
          </>
        )}
        {foreign && ` · ${hit.language === 'en' ? t('search.inEnglish') : t('search.inFrench')}`}
      </p>
      <h2 lang={hit.language}>
        <Link to={pathOfHit(hit)} data-hit onClick={onOpen}>
          {capitalise(hit.title[hit.language], hit.language)}
        </Link>
      </h2>
      <Snippet hit={hit} />
      <Reasons why={hit.why} />
    </>
  )
}
