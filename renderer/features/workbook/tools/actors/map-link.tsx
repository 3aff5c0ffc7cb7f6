/** The links of the map: width tells how close one is, dashes that it is wished for, mark and colour of which kind. */
import { memo, useMemo } from 'react'
import { linkPath, type End, type LinkPath } from './geometry.ts'
import type { ActorLink, LinkKind } from './kinds.ts'
import styles from './map.module.css'

/** In units of the map. */
export const widthOf = (strength: number) => [1.25, 1.25, 2.5, 5][strength] ?? 2.5

interface LookProps extends LinkPath {
  readonly kind: LinkKind
  readonly strength: number
  readonly wanted: boolean
}

/** One link, or all that look alike as one. */
export const LinkLook = memo(function LinkLook({ kind, strength, wanted, line, arrow, mark }: LookProps) {
  const width = widthOf(strength)
  return (
    <g className={styles['link']} data-kind={kind}>
      <path
        className={styles['line']}
        d={line}
        strokeWidth={width}
        strokeDasharray={wanted ? `${4 + width} ${3 + width}` : undefined}
      />
      {arrow && <path className={styles['arrow']} d={arrow} />}
      {mark && <path className={styles['mark']} d={mark} />}
    </g>
  )
})

const sameEnd = (a: End, b: End) => a.x === b.x && a.y === b.y && a.half === b.half && a.below === b.below

/** Reckons the path of a link, or gives it as before where its ends stand as they did. */
function pathsOnce(): (link: ActorLink, lane: number, from: End, to: End) => LinkPath {
  const known = new WeakMap<ActorLink, { lane: number; from: End; to: End; path: LinkPath }>()
  return (link, lane, from, to) => {
    const before = known.get(link)
    if (before && before.lane === lane && sameEnd(before.from, from) && sameEnd(before.to, to)) return before.path
    const path = linkPath(link.kind, from, to, lane)
    known.set(link, { lane, from, to, path })
    return path
  }
}

interface Look {
  readonly kind: LinkKind
  readonly strength: number
  readonly wanted: boolean
  readonly paths: LinkPath[]
}

type PathOf = ReturnType<typeof pathsOnce>

interface GroupProps {
  readonly links: readonly ActorLink[]
  readonly lanes: ReadonlyMap<string, number>
  readonly endOf: (id: string) => End
  readonly pathOf: PathOf
}

/** Thousands of links are some dozens of elements: those that look alike are drawn as one. */
function LinkGroup({ links, lanes, endOf, pathOf }: GroupProps) {
  const looks = new Map<string, Look>()
  for (const link of links) {
    const { id, kind, strength, wanted } = link
    const key = `${kind} ${strength} ${wanted}`
    const look = looks.get(key) ?? { kind, strength, wanted, paths: [] }
    looks.set(key, look)
    look.paths.push(pathOf(link, lanes.get(id) ?? 0, endOf(link.from), endOf(link.to)))
  }
  const joined = (paths: readonly LinkPath[], part: keyof LinkPath) => paths.map((path) => path[part]).join('')
  return (
    <g>
      {[...looks].map(([key, { kind, strength, wanted, paths }]) => (
        <LinkLook
          key={key}
          kind={kind}
          strength={strength}
          wanted={wanted}
          line={joined(paths, 'line')}
          arrow={joined(paths, 'arrow')}
          mark={joined(paths, 'mark')}
        />
      ))}
    </g>
  )
}

interface Props extends Omit<GroupProps, 'pathOf'> {
  /** The actor that the hand is on: only its links change as it moves, so they are drawn by themselves; '' for none. */
  readonly apart: string
}

export function MapLinks({ links, apart, ...where }: Props) {
  const pathOf = useMemo(() => pathsOnce(), [])
  const [own, others] = useMemo(() => {
    const touches = ({ from, to }: ActorLink) => apart !== '' && (from === apart || to === apart)
    return [links.filter(touches), links.filter((link) => !touches(link))]
  }, [links, apart])
  return (
    <g aria-hidden="true">
      <LinkGroup links={others} pathOf={pathOf} {...where} />
      <LinkGroup links={own} pathOf={pathOf} {...where} />
    </g>
  )
}
