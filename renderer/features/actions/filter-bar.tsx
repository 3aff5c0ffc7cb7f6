/** The filters of the catalogue; each choice says how many actions it leaves. */
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ActionsView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { inPlace } from '../../lib/in-place.ts'
import { choicesOf, filterKeys, type FilterKey, type Filters } from './filters.ts'
import { actionOrders, type ActionOrder } from './order.ts'
import styles from './actions.module.css'

interface Props {
  readonly view: ActionsView
  readonly filters: Filters
  readonly order: ActionOrder
  readonly shown: number
}

function useNames({ actions }: ActionsView) {
  const { t, i18n } = useTranslation('pages')
  const language = useReadingLanguage()
  return (key: FilterKey, value: string): string => {
    if (key === 'domain') {
      const domain = actions.find((one) => one.domain.id === value)?.domain
      return domain ? capitalise(domain.name[language], language) : value
    }
    const action = actions.find((one) => one.level === value || one.scope === value)
    if (key === 'level') return action ? t(`action.levels.${action.level}`) : value
    if (key === 'scope') return value === 'group' || value === 'cluster' ? t(`action.scopes.${value}`) : value
    const measure = actions.flatMap(({ measures }) => measures).find((one) => one === value)
    return measure ? capitalise(t(`action.measures.${measure}`), i18n.language === 'en' ? 'en' : 'fr') : value
  }
}

export function FilterBar({ view, filters, order, shown }: Props) {
  const { t } = useTranslation('pages')
  const [params, setParams] = useSearchParams()
  const nameOf = useNames(view)
  const choose = (key: FilterKey | 'sort', value: string) => {
    const next = new URLSearchParams(params)
    if (value === '') next.delete(key)
    else next.set(key, value)
    setParams(next, inPlace)
  }
  return (
    <div className={`${styles['filters']} no-print`} role="group" aria-label={t('action.filter')}>
      {filterKeys.map((key) => (
        <label key={key}>
          <span>{t(`action.${key}`)}</span>
          <select value={filters[key] ?? ''} onChange={(event) => choose(key, event.target.value)}>
            <option value="">{t('action.all')}</option>
            {choicesOf(view.actions, filters, key).map(({ value, count }) => (
              <option key={value} value={value} disabled={count === 0 && value !== filters[key]}>
                {nameOf(key, value)} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span>{t('action.sortBy')}</span>
        <select value={order} onChange={({ target: { value } }) => choose('sort', value === 'domain' ? '' : value)}>
          {actionOrders.map((one) => (
            <option key={one} value={one}>
              {t(`action.sort.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className={styles['count']}>
        {t('action.shown', { count: shown })}
      </p>
    </div>
  )
}
