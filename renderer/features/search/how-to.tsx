/** The language of the box in plain words, each rule with an example that can be tried. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './search.module.css'

const rules = ['phrase', 'without', 'or', 'country', 'kind', 'year', 'language'] as const

export function HowTo() {
  const { t } = useTranslation('pages')
  return (
    <details className={styles['how']}>
      <summary>{t('search.how.title')}</summary>
      <p>{t('search.how.lead')}</p>
      <dl>
        {rules.map((rule) => {
          const example = t(`search.how.${rule}Example`)
          return (
            <div key={rule}>
              <dt>{t(`search.how.${rule}`)}</dt>
              <dd>
                <Link to={`?q=${encodeURIComponent(example)}`}>
                  <code>{example}</code>
                </Link>
              </dd>
            </div>
          )
        })}
      </dl>
      <p>{t('search.how.note')}</p>
    </details>
  )
}
