/** The picture of the actors: each is a button that shows its links and tells of them below. */
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { capitalise } from '../../../lib/format.ts'
import { Citations } from '../../../ui/citation.tsx'
import { box, layOut } from './actor-layout.ts'
import styles from './actors.module.css'

interface Props {
  readonly one: CaseView
}

type Actor = CaseView['actors'][number]
type Link = CaseView['links'][number]

/** The arrows go from actor to actor, so that Tab passes the picture in one step. */
function onArrow(event: KeyboardEvent<SVGSVGElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step]
  event.preventDefault()
  next?.focus()
}

function Told({ links, actors, actor }: { links: readonly Link[]; actors: readonly Actor[]; actor: Actor }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const names = new Map(actors.map(({ id, name }) => [id, name[language]]))
  const line = (link: Link, other: string, arrow: string) => (
    <li key={`${link.from}-${link.to}-${link.kind.id}`}>
      {capitalise(link.kind.name[language], language)} {arrow} {names.get(other)}
      {link.about && ` (${link.about[language]})`} <Citations cited={link.cite} />
    </li>
  )
  return (
    <>
      <h3>
        {capitalise(actor.name[language], language)} <small>{actor.role.name[language]}</small>
      </h3>
      <p>
        {actor.about?.[language]} <Citations cited={actor.cite} />
      </p>
      <ul>
        {links.filter(({ from }) => from === actor.id).map((link) => line(link, link.to, '→'))}
        {links.filter(({ to }) => to === actor.id).map((link) => line(link, link.from, '←'))}
      </ul>
      {links.every(({ from, to }) => from !== actor.id && to !== actor.id) && <p>{t('cases.noLinks')}</p>}
    </>
  )
}

export function ActorDrawing({ one: { actors, links } }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const marker = useId()
  const [chosen, setChosen] = useState<string | undefined>()
  const [touched, setTouched] = useState<string | undefined>()
  const layout = useMemo(
    () =>
      layOut(
        actors.map(({ id, role }) => ({ id, role: role.id })),
        links,
      ),
    [actors, links],
  )
  const shown = touched ?? chosen
  const touches = ({ from, to }: Link) => shown !== undefined && (from === shown || to === shown)
  const near = new Set(links.filter((link) => touches(link)).flatMap(({ from, to }) => [from, to]))
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const told = chosen === undefined ? undefined : byId.get(chosen)
  return (
    <>
      <div className={styles['scroll']}>
        {/* The arrows are heard for the buttons inside. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          className={styles['drawing']}
          style={{ minWidth: layout.width * 0.85 }}
          role="group"
          aria-label={t('cases.actors')}
          lang={language}
          data-chosen={shown !== undefined}
          data-picture
          onKeyDown={onArrow}
        >
          <defs>
            <marker
              id={marker}
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
            <g key={lane} aria-hidden="true">
              <rect x={0} y={y} width={layout.width} height={height - 8} className={styles['lane']} />
              <text x={12} y={y + 20} className={styles['laneName']}>
                {t(`lanes.${lane}`)}
              </text>
            </g>
          ))}
          {links.map((link, index) => (
            <path
              key={`${link.from}-${link.to}-${link.kind.id}`}
              d={layout.paths[index]}
              className={styles['link']}
              data-near={touches(link)}
              markerEnd={`url(#${marker})`}
            >
              <title>{link.kind.name[language]}</title>
            </path>
          ))}
          {layout.actors.map(({ id, x, y }, index) => (
            <foreignObject key={id} x={x} y={y} width={box.width} height={box.height}>
              <button
                type="button"
                className={styles['actor']}
                tabIndex={(chosen ?? layout.actors[0]?.id) === id || (chosen === undefined && index === 0) ? 0 : -1}
                aria-pressed={chosen === id}
                data-near={shown === undefined || near.has(id) || shown === id}
                onClick={() => setChosen(chosen === id ? undefined : id)}
                onMouseEnter={() => setTouched(id)}
                onMouseLeave={() => setTouched(undefined)}
                onFocus={() => setTouched(id)}
                onBlur={() => setTouched(undefined)}
              >
                {capitalise(byId.get(id)?.name[language] ?? id, language)}
              </button>
            </foreignObject>
          ))}
        </svg>
      </div>
      <div aria-live="polite" className={`${styles['told']} no-print`} lang={told ? language : undefined}>
        {told ? <Told actor={told} actors={actors} links={links} /> : <p>{t('cases.chooseActor')}</p>}
      </div>
    </>
  )
}
