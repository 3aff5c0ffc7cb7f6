/** What to do next on the path, and why. */
import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { NextAct as NextActData } from '../../electron/api/views/index.ts'
import { useReadingLanguage } from '../state/session.tsx'
import { capitalise } from '../lib/format.ts'
import { pathOf } from '../lib/paths.ts'
import styles from './next-act.module.css'

export function NextAct({ next, due }: { readonly next: NextActData; readonly due: number }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const within = next.within?.[language] ?? ''
  return (
    <div className={styles['next']}>
      <div>
        {next.target && next.name ? (
          <Link to={pathOf(next.target)} className={styles['act']} lang={language}>
            {capitalise(next.name[language], language)}
            <ArrowRight size={18} aria-hidden="true" />
          </Link>
        ) : (
          <Link to="/guide/review" className={styles['act']}>
            {t('learning.review.title')}
            <ArrowRight size={18} aria-hidden="true" />
          </Link>
        )}
        <p>{t(`learning.why.${within === '' && next.why === 'order' ? 'module' : next.why}`, { within })}</p>
      </div>
      {next.target && due > 0 && <Link to="/guide/review">{t('learning.dueToday', { count: due })}</Link>}
    </div>
  )
}
