/** The opening page: search, three doors, carry on, the library in figures, and the map of its cases. */
import { ArrowRight } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { HomeView, LearningPath } from '../../../electron/api/views/index.ts'
import type { LastRead } from '../../../electron/api/views/notebook.ts'
import { useLanguage } from '../../state/session.tsx'
import { formatMoment, formatNumber } from '../../lib/format.ts'
import { mainTypology } from '../../lib/paths.ts'
import { NextAct } from '../../ui/next-act.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './home.module.css'
import type { homeLoader } from './loader.ts'

const CaseMap = lazy(() => import('../../ui/case-map/case-map.tsx'))

interface DoorProps {
  readonly title: string
  readonly who: string
  readonly ways: readonly (readonly [path: string, name: string])[]
}

function Door({ title, who, ways }: DoorProps) {
  return (
    <li className={styles['door']}>
      <h3>{title}</h3>
      <p>{who}</p>
      <ul>
        {ways.map(([path, name]) => (
          <li key={name}>
            <Link to={path}>
              {name}
              <ArrowRight size={16} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}

function Doors() {
  const { t } = useTranslation('pages')
  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="visually-hidden">
        {t('home.doors')}
      </h2>
      <ul className={styles['doors']}>
        <Door
          title={t('home.decide.title')}
          who={t('home.decide.who')}
          ways={[
            ['/cases', t('home.decide.cases')],
            [`/typologies/${mainTypology}`, t('home.decide.types')],
            ['/sources', t('home.decide.sources')],
          ]}
        />
        <Door
          title={t('home.train.title')}
          who={t('home.train.who')}
          ways={[
            ['/cases', t('home.train.case')],
            [`/typologies/${mainTypology}`, t('home.train.matrix')],
            ['/guide/sheet', t('home.train.sheet')],
          ]}
        />
        <Door
          title={t('home.animate.title')}
          who={t('home.animate.who')}
          ways={[
            ['/guide', t('home.animate.path')],
            ['/guide/self-assessment', t('home.animate.competences')],
            ['/guide/review', t('home.animate.review')],
          ]}
        />
      </ul>
    </section>
  )
}

function CarryOn({ lastRead, path }: { readonly lastRead: LastRead | null; readonly path: LearningPath | null }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return (
    <Section title={t('home.carryOn')}>
      {lastRead ? (
        <p className={styles['carryOn']}>
          <Link to={lastRead.path}>{lastRead.title[language]}</Link>
          <small>{t('home.lastRead', { when: formatMoment(lastRead.when, language) })}</small>
        </p>
      ) : (
        <p className={styles['empty']}>{t('home.carryOnEmpty')}</p>
      )}
      {path && (
        <div className={styles['onPath']}>
          <NextAct next={path.next} due={path.due} />
        </div>
      )}
    </Section>
  )
}

function Counts({ counts }: { readonly counts: HomeView['counts'] }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return (
    <Section title={t('home.figures')}>
      <ul className={styles['counts']}>
        {(Object.keys(counts) as (keyof typeof counts)[]).map((key) => (
          <li key={key}>
            <strong>{formatNumber(counts[key], language)}</strong> {t(`home.count.${key}`)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Home() {
  const { t } = useTranslation('pages')
  const { home, lastRead, path } = useLoaderData<typeof homeLoader>()
  return (
    <Page title="Grappe" lead={t('home.line')}>
      <SearchBox label={t('home.searchLabel')} placeholder={t('home.searchPlaceholder')} />
      <Doors />
      <CarryOn lastRead={lastRead} path={path} />
      <Counts counts={home.counts} />
      <Section title={t('home.map')}>
        <div className={styles['map']}>
          <Suspense>
            <CaseMap cases={home.cases} />
          </Suspense>
        </div>
      </Section>
    </Page>
  )
}
