/** What narrows the results: the kinds as links, the other fields as lists, each value with how many it leaves. */
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { SearchFacet, SearchView } from '../../../electron/api/views/index.ts'
import { useLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { inPlace } from '../../lib/in-place.ts'
import { chosenFields, withField, type ChosenField } from './params.ts'
import styles from './search.module.css'

const facetOf = (found: SearchView, name: ChosenField): SearchFacet['values'] =>
  found.facets.find((facet) => facet.name === name)?.values ?? []

export function Kinds({ found }: { readonly found: SearchView }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const [params] = useSearchParams()
  const chosen = params.get('kind')
  const to = (kind?: string) => `?${withField(params, 'kind', kind).toString()}`
  return (
    <nav aria-label={t('search.kinds')}>
      <ul className={styles['kinds']}>
        <li>
          <Link to={to()} aria-current={chosen ? undefined : 'true'} preventScrollReset>
            {t('search.everything')} <small>{found.all}</small>
          </Link>
        </li>
        {facetOf(found, 'kind').map(({ value, label, count }) => (
          <li key={value}>
            <Link to={to(value)} aria-current={chosen === value ? 'true' : undefined} preventScrollReset>
              {capitalise(label[language], language)} <small>{count}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A list is in the order of the alphabet, but for years, of which the last comes first. */
function sorted(name: ChosenField, values: SearchFacet['values'], language: 'fr' | 'en') {
  return values.toSorted((a, b) =>
    name === 'year' ? Number(b.value) - Number(a.value) : a.label[language].localeCompare(b.label[language], language),
  )
}

function FacetSelect({ found, name }: { readonly found: SearchView; readonly name: ChosenField }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const [params, setParams] = useSearchParams()
  const chosen = params.get(name) ?? ''
  const values = sorted(name, facetOf(found, name), language)
  const gone = chosen !== '' && !values.some(({ value }) => value === chosen)
  if (values.length === 0 && !gone) return null
  return (
    <label className={styles['facet']}>
      <span>{t(`search.field.${name}`)}</span>
      <select value={chosen} onChange={(event) => setParams(withField(params, name, event.target.value), inPlace)}>
        <option value="">{t('search.all')}</option>
        {gone && <option value={chosen}>{chosen} (0)</option>}
        {values.map(({ value, label, count }) => (
          <option key={value} value={value}>
            {capitalise(label[language], language)} ({count})
          </option>
        ))}
      </select>
    </label>
  )
}

export function Facets({ found }: { readonly found: SearchView }) {
  const { t } = useTranslation('pages')
  return (
    <div className={styles['facets']} role="group" aria-label={t('search.filter')}>
      {chosenFields
        .filter((name) => name !== 'kind')
        .map((name) => (
          <FacetSelect key={name} found={found} name={name} />
        ))}
    </div>
  )
}
