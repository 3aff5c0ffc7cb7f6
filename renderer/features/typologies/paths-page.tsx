/** All the ways from type to type, and what holds for every one of them. */
import { useEffect } from 'react'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { Citations } from '../../ui/citation.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Path } from './paths.tsx'
import { useTypology } from './typology-route.tsx'
import styles from './paths.module.css'

export const handle = {
  crumb: (_: unknown, language: 'fr' | 'en') => i18next.getFixedT(language, 'pages')('typologies.paths.title'),
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const typology = useTypology()
  const { hash } = useLocation()
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [hash])
  return (
    <Page
      title={t('typologies.paths.title')}
      lead={t('typologies.paths.lead')}
      kicker={<Link to={`/typologies/${typology.id}`}>{t('typologies.back')}</Link>}
      tools={<PrintButton name={`${typology.id}-paths`} />}
    >
      {typology.pathReadings.length > 0 && (
        <Section title={t('typologies.paths.readings')}>
          <ul className={styles['readings']} lang={language}>
            {typology.pathReadings.map(({ id, name, text, cite }) => (
              <li key={id}>
                <h3>{capitalise(name[language], language)}</h3>
                <p>
                  {text[language]} <Citations cited={cite} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {typology.paths.length === 0 && <p>{t('typologies.paths.noneFrom')}</p>}
      {typology.paths.map((path) => (
        <Path key={path.id} typology={typology} path={path} />
      ))}
    </Page>
  )
}
