/** The actors of a case and their links: a picture, and the same as a table. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../app/session.tsx'
import { capitalise, withColon } from '../../../lib/format.ts'
import { Citations } from '../../../ui/citation.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import { box, drawingWidth, layOut } from './actor-layout.ts'
import styles from './actors.module.css'

interface Props {
  readonly one: CaseView
}

function Drawing({ one }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [chosen, setChosen] = useState<string | undefined>()
  const { actors, links } = one
  const layout = useMemo(
    () =>
      layOut(
        actors.map(({ id, role }) => ({ id, role: role.id })),
        links,
      ),
    [actors, links],
  )
  const touches = (index: number) =>
    chosen !== undefined && (links[index]?.from === chosen || links[index]?.to === chosen)
  const near = new Set(links.flatMap(({ from, to }) => (from === chosen || to === chosen ? [from, to] : [])))
  const nameOf = new Map(actors.map((actor) => [actor.id, actor.name[language]]))
  return (
    <div className={styles['scroll']}>
      <svg
        viewBox={`0 0 ${drawingWidth} ${layout.height}`}
        className={styles['drawing']}
        aria-hidden="true"
        lang={language}
        data-chosen={chosen !== undefined}
      >
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="6"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0,0 L8,4 L0,8 z" className={styles['arrow']} />
          </marker>
        </defs>
        {layout.lanes.map(({ lane, y, height }) => (
          <g key={lane}>
            <rect x={0} y={y} width={drawingWidth} height={height - 8} className={styles['lane']} />
            <text x={12} y={y + 20} className={styles['laneName']}>
              {t(`lanes.${lane}`)}
            </text>
          </g>
        ))}
        {layout.paths.map((path, index) => (
          <path
            key={`${links[index]?.from}-${links[index]?.to}-${links[index]?.kind.id}`}
            d={path}
            className={styles['link']}
            data-near={touches(index)}
            markerEnd="url(#arrow)"
          />
        ))}
        {layout.actors.map(({ id, x, y }) => (
          <foreignObject key={id} x={x} y={y} width={box.width} height={box.height}>
            <div
              className={styles['actor']}
              data-near={chosen === undefined || near.has(id) || chosen === id}
              onMouseEnter={() => setChosen(id)}
              onMouseLeave={() => setChosen(undefined)}
            >
              {capitalise(nameOf.get(id) ?? id, language)}
            </div>
          </foreignObject>
        ))}
      </svg>
    </div>
  )
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
              {capitalise(actor.name[language], language)}
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
  if (one.actors.length === 0) return null
  return (
    <Section title={t('cases.actors')} id="actor-map">
      <figure>
        <Drawing one={one} />
        <figcaption className={styles['caption']}>
          {t('cases.actorsText', { actors: one.actors.length, links: one.links.length })}
        </figcaption>
      </figure>
      <ActorTable one={one} />
    </Section>
  )
}
