/** The views of one set of data, as links: the chosen one stands in the address. */
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import styles from './workbook.module.css'

interface Props {
  readonly views: readonly (readonly [id: string, name: string])[]
  readonly current: string
}

export function ViewSwitch({ views, current }: Props) {
  const { t } = useTranslation('pages')
  const [search] = useSearchParams()
  const to = (view: string) => {
    const next = new URLSearchParams(search)
    next.set('view', view)
    return `?${next.toString()}`
  }
  return (
    <nav className={`${styles['views']} no-print`} aria-label={t('workbook.views')}>
      {views.map(([id, name]) => (
        <Link key={id} to={to(id)} replace preventScrollReset aria-current={id === current ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
