/** The actors of a case and their links: a picture, and the same as a table. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { capitalise, withColon } from '../../../lib/format.ts'
import { Citations } from '../../../ui/citation.tsx'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import { ActorDrawing } from './actor-drawing.tsx'
import styles from './actors.module.css'

interface Props {
  readonly one: CaseView
}

function LinkLine({
  link,
  names,
}: {
  readonly link: CaseView['links'][number]
  readonly names: ReadonlyMap<string, string>
}) {
  const language = useReadingLanguage()
  return (
    <li>
      {withColon(capitalise(link.kind.name[language], language), language)} → {names.get(link.to)}
      {link.about && ` (${link.about[language]})`} <Citations cited={link.cite} />
    </li>
  )
}

function ActorTable({ one }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const names = new Map(one.actors.map((actor) => [actor.id, actor.name[language]]))
  return (
    <details className={styles['table']}>
      <summary>{t('cases.actorTable')}</summary>
      <Table
        label={t('cases.actorTable')}
        columns={[t('cases.actor'), t('cases.role'), t('cases.linkedTo')]}
        rows={one.actors.map((actor) => ({
          id: actor.id,
          cells: [
            <span key="name" lang={language}>
              {actor.body ? (
                <Link to={`/bodies/${actor.body}`}>{capitalise(actor.name[language], language)}</Link>
              ) : (
                capitalise(actor.name[language], language)
              )}
              {actor.about && <small>{actor.about[language]}</small>} <Citations cited={actor.cite} />
            </span>,
            <span key="role" lang={language}>
              {capitalise(actor.role.name[language], language)}
            </span>,
            <ul key="links" lang={language}>
              {one.links
                .filter(({ from }) => from === actor.id)
                .map((link) => (
                  <LinkLine key={`${link.to}-${link.kind.id}`} link={link} names={names} />
                ))}
            </ul>,
          ],
        }))}
      />
    </details>
  )
}

export function ActorSection({ one }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const figure = useRef<HTMLElement>(null)
  if (one.actors.length === 0) return null
  return (
    <Section
      title={t('cases.actors')}
      id="actor-map"
      aside={
        <ExportMenu
          title={t('map.export')}
          picture={{
            find: () => figure.current?.querySelector('[data-picture]'),
            name: `${one.title[language]} ${t('cases.actors')}`,
            title: `${withColon(one.title[language], language)} ${t('cases.actors').toLocaleLowerCase()}`,
            source: { documents: one.sources.map(({ short }) => short), entry: `case/${one.id}` },
          }}
        />
      }
    >
      <figure ref={figure}>
        <ActorDrawing one={one} />
        <figcaption className={styles['caption']}>
          {t('cases.actorsText', { actors: one.actors.length, links: one.links.length })}
        </figcaption>
      </figure>
      <ActorTable one={one} />
    </Section>
  )
}
