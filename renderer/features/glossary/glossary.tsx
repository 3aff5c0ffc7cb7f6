/** The glossary: the list of terms with its filter, and the term that the address names opened in it. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useParams, type LoaderFunctionArgs } from 'react-router'
import type { TermCard, TermView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { fold } from '../../lib/fold.ts'
import { capitalise, withColon } from '../../lib/format.ts'
import { Citation, Citations } from '../../ui/citation.tsx'
import { CiteEntry } from '../../ui/citing.tsx'
import { Page } from '../../ui/page.tsx'
import styles from './glossary.module.css'
import { Uses } from './uses.tsx'

export async function loader({ params }: LoaderFunctionArgs) {
  const { id } = params
  const [terms, open] = await Promise.all([
    ask(api.terms.$get()),
    id ? ask(api.terms[':id'].$get({ param: { id } })) : null,
  ])
  return { terms, open }
}

function answers(term: TermCard, query: string): boolean {
  const words = [term.fr, term.en].flatMap(({ name, acronym, synonyms }) => [name, acronym ?? '', ...synonyms])
  return words.some((word) => fold(word).includes(query))
}

function Definition({ term }: { readonly term: TermView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const naming = term[language]
  return (
    <div className={styles['open']}>
      {naming.synonyms.length > 0 && (
        <p>
          <small>{withColon(t('glossary.synonyms'), language)}</small>{' '}
          <span lang={language}>{naming.synonyms.join(', ')}</span>
        </p>
      )}
      <p>
        <small>{withColon(t('glossary.source'), language)}</small> <Citations cited={term.cite} />{' '}
        <CiteEntry kind="term" id={term.id} what={naming.name} />
      </p>
      {term.otherwise.length > 0 && (
        <>
          <h3>{t('glossary.otherwise')}</h3>
          <ul lang={language}>
            {term.otherwise.map((one) => (
              <li key={one.en}>
                {one[language]} <Citation cited={one.cite} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Uses term={term} />
      {term.related.length > 0 && (
        <p>
          <small>{withColon(t('glossary.related'), language)}</small>{' '}
          {term.related.map(({ id, name }, index) => (
            <span key={id} lang={language}>
              {index > 0 && ', '}
              <Link to={`/glossary/${id}`} preventScrollReset>
                {name[language]}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function TermEntry({ term, open }: { readonly term: TermCard; readonly open: TermView | null }) {
  const language = useReadingLanguage()
  const other = language === 'fr' ? 'en' : 'fr'
  const { name, acronym, definition } = term[language]
  const isOpen = open?.id === term.id
  return (
    <li id={term.id} className={styles['term']} data-open={isOpen}>
      <h2 lang={language}>
        <Link to={isOpen ? '/glossary' : `/glossary/${term.id}`} preventScrollReset aria-expanded={isOpen}>
          {capitalise(name, language)}
          {acronym && ` (${acronym})`}
        </Link>
      </h2>
      <p className={styles['other']} lang={other}>
        {term[other].name}
        {term[other].acronym && ` (${term[other].acronym})`}
      </p>
      <p className={styles['definition']} lang={language}>
        {definition}
      </p>
      {isOpen && <Definition term={open} />}
    </li>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const { terms, open } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const [typed, setTyped] = useState('')
  const shown = terms
    .filter((term) => answers(term, fold(typed.trim())))
    .toSorted((a, b) => a[language].name.localeCompare(b[language].name, language))
  useEffect(() => {
    if (id) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [id])
  return (
    <Page title={t('common:rooms.glossary')} lead={t('glossary.lead', { count: terms.length })}>
      <label className={`${styles['filter']} no-print`}>
        <span>{t('glossary.filter')}</span>
        <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
      </label>
      <p role="status" className="visually-hidden">
        {shown.length}
      </p>
      {shown.length === 0 ? (
        <p>{t('glossary.none', { query: typed })}</p>
      ) : (
        <ul className={styles['terms']} data-keys-list>
          {shown.map((term) => (
            <TermEntry key={term.id} term={term} open={open} />
          ))}
        </ul>
      )}
    </Page>
  )
}
