/** The search over everything; its query and its kind stand in the address. */
import { useTranslation } from 'react-i18next'
import { useEffect, useRef } from 'react'
import { Link, useLoaderData, useRevalidator, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import type { SearchHit, SearchView, Target } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useSession } from '../../app/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { pathOf } from '../../lib/paths.ts'
import { Page } from '../../ui/page.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import styles from './search.module.css'

const kinds: readonly Target['kind'][] = ['passage', 'case', 'typology', 'procedure', 'competence', 'action', 'term']

function kindOf(value: string | null): Target['kind'] | undefined {
  return kinds.find((kind) => kind === value)
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const q = searchParams.get('q')?.slice(0, 500) ?? ''
  if (q.trim() === '') return null
  const kind = kindOf(searchParams.get('kind'))
  // A loader stands outside the page's components; the reading language stands in the page itself.
  const language = document.documentElement.dataset['reading'] === 'en' ? 'en' : 'fr'
  return ask(api.search.$get({ query: { q, language, ...(kind && { kind }) } }))
}

function Snippet({ hit }: { readonly hit: SearchHit }) {
  return (
    <p className={styles['snippet']} lang={hit.language}>
      {hit.snippet.map((stretch, index) =>
        // Stretches have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        stretch.mark ? <mark key={index}>{stretch.text}</mark> : <span key={index}>{stretch.text}</span>,
      )}
    </p>
  )
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { t } = useTranslation(['pages', 'common'])
  const { settings } = useSession()
  const foreign = settings.readingLanguage !== 'both' && hit.language !== settings.readingLanguage
  return (
    <li className={styles['hit']}>
      <p className={styles['over']}>
        {t(`common:kinds.${hit.kind}`)}
        {hit.where[hit.language] && (
          <>
            {' · '}
            <span lang={hit.language}>{hit.where[hit.language]}</span>
          </>
        )}
        {foreign && ` · ${hit.language === 'en' ? t('search.inEnglish') : t('search.inFrench')}`}
      </p>
      <h2 lang={hit.language}>
        <Link to={pathOf(hit)}>{capitalise(hit.title[hit.language], hit.language)}</Link>
      </h2>
      <Snippet hit={hit} />
      <p className={styles['matched']}>{t('search.matched', { words: hit.matched.join(', ') })}</p>
    </li>
  )
}

function Kinds({ found }: { readonly found: SearchView }) {
  const { t } = useTranslation(['pages', 'common'])
  const [params] = useSearchParams()
  const chosen = kindOf(params.get('kind'))
  const link = (kind?: Target['kind']) =>
    `?${new URLSearchParams({ q: found.query, ...(kind && { kind }) }).toString()}`
  const all = Object.values(found.counts).reduce((sum, count) => sum + count, 0)
  return (
    <nav aria-label={t('search.kinds')}>
      <ul className={styles['kinds']}>
        <li>
          <Link to={link()} aria-current={chosen ? undefined : 'true'}>
            {t('search.everything')} <small>{all}</small>
          </Link>
        </li>
        {kinds
          .filter((kind) => found.counts[kind])
          .map((kind) => (
            <li key={kind}>
              <Link to={link(kind)} aria-current={chosen === kind ? 'true' : undefined}>
                {t(`common:kinds.${kind}`)} <small>{found.counts[kind]}</small>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function Results({ found }: { readonly found: SearchView }) {
  const { t } = useTranslation('pages')
  if (found.total === 0) {
    return (
      <div role="status">
        <p>{t('search.none', { query: found.query })}</p>
        <p className={styles['tips']}>{t('search.tips')}</p>
      </div>
    )
  }
  return (
    <>
      <p role="status">
        {t('search.found', { count: found.total, query: found.query })}
        {found.total > found.hits.length && ` · ${t('search.first', { count: found.hits.length })}`}
      </p>
      <Kinds found={found} />
      <ol className={styles['hits']}>
        {found.hits.map((hit) => (
          <Hit key={`${hit.kind}/${hit.item}/${hit.part}`} hit={hit} />
        ))}
      </ol>
    </>
  )
}

const examples = {
  fr: ['instruments chirurgicaux', 'confiance', 'réseaux de PME', 'qualité et normes'],
  en: ['surgical instruments', 'trust', 'networks of SMEs', 'quality standards'],
}

function Invitation() {
  const { t } = useTranslation('pages')
  const { settings } = useSession()
  return (
    <>
      <p>{t('search.empty')}</p>
      <p className={styles['examples']}>
        {t('search.examples')} :{' '}
        {examples[settings.interfaceLanguage].map((example) => (
          <Link key={example} to={`?q=${encodeURIComponent(example)}`}>
            {example}
          </Link>
        ))}
      </p>
    </>
  )
}

/** Another reading language shows other titles and snippets. */
function useFollowReading() {
  const { settings } = useSession()
  const { revalidate } = useRevalidator()
  const last = useRef(settings.readingLanguage)
  useEffect(() => {
    if (last.current === settings.readingLanguage) return
    last.current = settings.readingLanguage
    void revalidate()
  }, [settings.readingLanguage, revalidate])
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const found = useLoaderData<typeof loader>()
  const [params] = useSearchParams()
  const query = params.get('q') ?? ''
  useFollowReading()
  return (
    <Page title={t('common:rooms.search')}>
      <div className={styles['box']}>
        <SearchBox
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          query={query}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the room is opened to type in its box
          autoFocus={query === ''}
        />
      </div>
      {found ? <Results found={found} /> : <Invitation />}
    </Page>
  )
}
