/** The search over everything; what is asked stands in the address. */
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useRevalidator, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import { api, ask } from '../../api.ts'
import { useSession } from '../../state/session.tsx'
import { withColon } from '../../lib/format.ts'
import { inPlace } from '../../lib/in-place.ts'
import { Page } from '../../ui/page.tsx'
import { Box } from './box.tsx'
import { HowTo } from './how-to.tsx'
import { readParams, withField } from './params.ts'
import { KeepButton, PastSearches, usePast, type Past } from './past.tsx'
import { Results } from './results.tsx'
import styles from './search.module.css'

export async function loader({ request }: LoaderFunctionArgs) {
  const { q, most, chosen } = readParams(new URL(request.url).searchParams)
  if (q.trim() === '') return null
  // A loader stands outside the page's components; the reading language stands in the page itself.
  const language = document.documentElement.dataset['reading'] === 'en' ? 'en' : 'fr'
  return ask(api.search.$get({ query: { q, language, most: String(most), ...chosen } }))
}

const examples = {
  fr: ['instruments chirurgicaux', 'Comment choisir un cluster ?', 'pays:maroc confiance', '"huile d’olive"'],
  en: ['surgical instruments', 'How to choose a cluster?', 'country:morocco trust', '"olive oil"'],
}

function Invitation({ past }: { readonly past: Past }) {
  const { t } = useTranslation('pages')
  const { settings } = useSession()
  return (
    <>
      <p className={styles['tips']}>{t('search.empty')}</p>
      <p className={styles['examples']}>
        {withColon(t('search.examples'), settings.interfaceLanguage)}{' '}
        {examples[settings.interfaceLanguage].map((example) => (
          <Link key={example} to={`?q=${encodeURIComponent(example)}`}>
            {example}
          </Link>
        ))}
      </p>
      <PastSearches past={past} />
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

/** A search that came with the address was meant. */
function useNoteFirst(query: string, past: Past) {
  const note = useEffectEvent(() => past.note(query))
  useEffect(() => note(), [])
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const found = useLoaderData<typeof loader>()
  const [params, setParams] = useSearchParams()
  const { q } = readParams(params)
  const past = usePast()
  useFollowReading()
  useNoteFirst(q, past)
  const follow = (query: string) => setParams(query.trim() === '' ? {} : withField(params, 'q', query), inPlace)
  return (
    <Page title={t('common:rooms.search')} tools={q.trim() === '' ? undefined : <KeepButton past={past} query={q} />}>
      <Box
        query={q}
        onType={follow}
        onSubmit={(query) => {
          past.note(query)
          if (query.trim() !== q.trim()) follow(query)
        }}
      />
      <HowTo />
      {found ? <Results found={found} onOpen={() => past.note(q)} /> : <Invitation past={past} />}
    </Page>
  )
}
