/** The ways from type to type: what changes, what holds back, the support that it takes, the cases that show it. */
import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { PathView, TypologyView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { mainTypology } from '../../lib/paths.ts'
import { Citations } from '../../ui/citation.tsx'
import { Section } from '../../ui/section.tsx'
import { TypeBadge } from '../../ui/type-badge.tsx'
import styles from './paths.module.css'

function Ends({ typology, path }: { readonly typology: TypologyView; readonly path: PathView }) {
  const { t } = useTranslation('pages')
  const plain = typology.id !== mainTypology
  const type = (id: string) => typology.types.find((one) => one.id === id)
  const [from, to] = [path.from === null ? undefined : type(path.from), type(path.to)]
  return (
    <p className={styles['ends']}>
      {from ? <TypeBadge type={from} plain={plain} /> : <span>{t('typologies.paths.isolated')}</span>}
      <ArrowRight size={18} aria-hidden="true" />
      {to && <TypeBadge type={to} plain={plain} />}
    </p>
  )
}

export function Path({ typology, path }: { readonly typology: TypologyView; readonly path: PathView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <article className={styles['path']} id={path.id} lang={language}>
      <Ends typology={typology} path={path} />
      <h3>{capitalise(path.name[language], language)}</h3>
      <p className={styles['summary']}>
        {path.summary[language]} <Citations cited={path.cite} />
      </p>
      <div className={styles['columns']}>
        <div>
          <h4 lang={undefined}>{t('typologies.paths.support')}</h4>
          <ul>
            {path.support.map(({ text, cite, actions }) => (
              <li key={text.en}>
                {text[language]} <Citations cited={cite} />
                {actions.length > 0 && (
                  <p className={styles['actions']}>
                    {actions.map(({ id, name }, index) => (
                      <span key={id}>
                        {index > 0 && ' · '}
                        <Link to={`/actions/${id}`}>{name[language]}</Link>
                      </span>
                    ))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
        <div>
          {path.obstacles.length > 0 && (
            <>
              <h4>{t('typologies.paths.obstacles')}</h4>
              <ul>
                {path.obstacles.map(({ text, cite }) => (
                  <li key={text.en}>
                    {text[language]} <Citations cited={cite} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <h4>{t('typologies.paths.cases')}</h4>
          <ul>
            {path.cases.map((one) => (
              <li key={one.case.id}>
                <Link to={`/cases/${one.case.id}`}>{one.case.title[language]}</Link>
                <br />
                {one.shows[language]} <Citations cited={one.cite} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      {path.open && (
        <p className={styles['open']}>
          <strong>{t('typologies.paths.open')}.</strong> {path.open[language]}
        </p>
      )}
    </article>
  )
}

/** The ways that leave a type, then those that lead to it. */
export function PathsOf({ typology, type }: { readonly typology: TypologyView; readonly type: string }) {
  const { t } = useTranslation('pages')
  const leaving = typology.paths.filter(({ from }) => from === type)
  const coming = typology.paths.filter(({ to }) => to === type)
  return (
    <>
      <Section
        title={t('typologies.paths.from')}
        id="paths"
        aside={<Link to={`/typologies/${typology.id}/paths`}>{t('typologies.paths.all')}</Link>}
      >
        {leaving.length === 0 && <p>{t('typologies.paths.noneFrom')}</p>}
        {leaving.map((path) => (
          <Path key={path.id} typology={typology} path={path} />
        ))}
      </Section>
      {coming.length > 0 && (
        <Section title={t('typologies.paths.to')}>
          <ul className={styles['links']}>
            {coming.map((path) => (
              <li key={path.id}>
                <Link to={`/typologies/${typology.id}/paths#${path.id}`}>
                  <Ends typology={typology} path={path} />
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
