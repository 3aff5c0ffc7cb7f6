/** Walks along the links of meaning: each leads somewhere, and from there a way leads back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../content/schema/common.ts'
import type { MapKind, Neighbour } from '../../electron/api/views/index.ts'
import { readAction } from '../../electron/library/actions.ts'
import { readCase } from '../../electron/library/cases.ts'
import { readProcedure } from '../../electron/library/method.ts'
import { readBody } from '../../electron/library/named.ts'
import { textOfHtml } from '../../electron/library/passage-text.ts'
import { readMap } from '../../electron/library/neighbourhood.ts'
import { readPassage } from '../../electron/library/sources.ts'
import { TermFinder } from '../../scripts/content/term-finder.ts'
import { countTerms } from '../../scripts/content/term-uses.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

const reader = openReader(realLibrary())

interface Place {
  readonly kind: Neighbour['kind'] | 'body'
  readonly item: string
  readonly part: string
}

/** A link from one place to another, and whether the other knows of it. */
interface Way {
  readonly to: Place
  readonly tie: string
  readonly leadsBack: () => boolean
}

const place = (kind: Place['kind'], item: string, part = ''): Place => ({ kind, item, part })
const nameOf = ({ kind, item, part }: Place) => [kind, item, part].filter(Boolean).join(' ')
const isMapped = (kind: string): kind is MapKind => kind === 'term' || kind === 'action' || kind === 'case'

/** Whether the map of a record shows another; where it shows only some of a kind, it may be among those left out. */
function isOnMap({ kind, item }: Place, other: Place): boolean {
  if (!isMapped(kind)) return false
  const wanted = other.kind === 'procedure' ? 'step' : other.kind
  const group = readMap(reader, kind, item).groups.find((one) => one.kind === wanted)
  if (!group) return false
  const shows = group.nodes.some((one) => one.item === other.item && one.part === other.part)
  return shows || group.total > group.nodes.length
}

const stepOf = ({ item, part }: Place) => readProcedure(reader, item).steps.find(({ id }) => id === part)

const finders = languages.map((language) => {
  const terms = reader.list('term').map(({ record }) => record)
  return { language, finder: new TermFinder(terms, language) }
})

/** Whether the passage itself names the record: as what cites it, by a link of its text, or in the words of its head or text. */
function passageKnows({ item, part }: Place, from: Place): boolean {
  const { citedBy, title, html } = readPassage(reader, item, part)
  if (citedBy.some((one) => one.kind === from.kind && one.item === from.item)) return true
  if ([html?.fr, html?.en].some((text) => text?.includes(`/glossary/${from.item}"`))) return true
  return finders.some(({ language, finder }) =>
    countTerms(`${title[language]}\n${textOfHtml(html?.[language] ?? '')}`, finder).has(from.item),
  )
}

function knows(to: Place, from: Place): boolean {
  if (to.kind === 'passage') return passageKnows(to, from)
  if (to.kind === 'procedure') {
    const step = stepOf(to)
    return from.kind === 'case' ? (step?.cases.some((one) => one.case.id === from.item) ?? false) : step !== undefined
  }
  return isOnMap(to, from)
}

function waysOnMap(from: Place): Way[] {
  if (!isMapped(from.kind)) return []
  return readMap(reader, from.kind, from.item).groups.flatMap(({ nodes }) =>
    nodes.map((to) => ({ to, tie: to.tie, leadsBack: () => knows(to, from) })),
  )
}

/** The bodies of a case, and the actions that it carried out or wished for. */
function waysOfCase({ item }: Place): Way[] {
  const { actors, interventions } = readCase(reader, item)
  const bodies = actors.flatMap(({ body }) => body ?? [])
  return [
    ...bodies.map((body) => ({
      to: place('body', body),
      tie: 'actor',
      leadsBack: () => readBody(reader, body).roles.some((role) => role.case.id === item),
    })),
    ...interventions.map(({ status, action }) => ({
      to: place('action', action.id),
      tie: status,
      leadsBack: () => readAction(reader, action.id)[status].some((one) => one.case.id === item),
    })),
  ]
}

function waysOf(from: Place): Way[] {
  switch (from.kind) {
    case 'case':
      return [...waysOnMap(from), ...waysOfCase(from)]
    case 'body':
      return readBody(reader, from.item).roles.map(({ case: { id } }) => ({
        to: place('case', id),
        tie: 'role',
        leadsBack: () => readCase(reader, id).actors.some(({ body }) => body === from.item),
      }))
    case 'procedure':
      return (stepOf(from)?.cases ?? []).map(({ case: { id } }) => ({
        to: place('case', id),
        tie: 'example',
        leadsBack: () => isOnMap(place('case', id), from),
      }))
    case 'passage':
      return readPassage(reader, from.item, from.part).citedBy.flatMap(({ kind, item }) =>
        isMapped(kind)
          ? [{ to: place(kind, item), tie: 'cites', leadsBack: () => passageKnows(from, place(kind, item)) }]
          : [],
      )
    default:
      return waysOnMap(from)
  }
}

const starts: readonly Place[] = [
  ...(['term', 'action', 'case', 'body'] as const).flatMap((kind) =>
    reader.list(kind).map(({ id }) => place(kind, id)),
  ),
  ...reader.list('procedure').flatMap(({ id, record }) => record.steps.map((step) => place('procedure', id, step.id))),
]

const walk = { walks: 10, steps: 12 }
const choices = fc.array(fc.nat(), { minLength: walk.steps + 1, maxLength: walk.steps + 1 })

test('wherever one goes along the links of meaning, each leads somewhere, and something there leads back', () => {
  fc.assert(
    fc.property(choices, ([first = 0, ...turns]) => {
      let here = starts[first % starts.length] as Place
      for (const turn of turns) {
        const ways = waysOf(here)
        for (const { to, tie, leadsBack } of ways)
          expect(leadsBack(), `${nameOf(here)} – ${tie} → ${nameOf(to)} has no way back`).toBe(true)
        const next = ways[turn % Math.max(1, ways.length)]
        if (!next) return
        here = next.to
      }
    }),
    { numRuns: walk.walks, seed: 2026 },
  )
})

test('no link of meaning in the whole library is without a way back', () => {
  const lost = starts.flatMap((here) =>
    waysOf(here).flatMap(({ to, tie, leadsBack }) => (leadsBack() ? [] : [`${nameOf(here)} – ${tie} → ${nameOf(to)}`])),
  )
  expect(lost).toEqual([])
})
