/** The passages that an action rests on: each opens in place, or in its document. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ActionView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { passagePath } from '../../lib/paths.ts'
import { Citation } from '../../ui/citation.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './actions.module.css'

export function Passages({ cite }: { readonly cite: ActionView['cite'] }) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  return (
    <Section title={t('action.passages')} id="passages">
      <ul className={styles['beside']}>
        {cite.map((one) => (
          <li key={`${one.source}#${one.anchor}`}>
            <Citation cited={one} />{' '}
            <Link to={passagePath(one.source, one.anchor)}>
              {t('common:citation.open')}
              <span className="visually-hidden" lang={language}>
                {' '}
                – {one.short[language]}, {one.locator[language]}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
