/** The two lists of one room: bodies, and people. */
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import styles from './tabs.module.css'

export function Tabs() {
  const { t } = useTranslation(['pages', 'common'])
  return (
    <nav className={`${styles['tabs']} no-print`} aria-label={t('bodies.tabs')}>
      <NavLink to="/bodies">{t('common:rooms.bodies')}</NavLink>
      <NavLink to="/people">{t('common:rooms.people')}</NavLink>
    </nav>
  )
}
