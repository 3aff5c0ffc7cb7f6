/** Turns what other tools of the cluster hold into paragraphs of the diagnostic report. */
import type { ToolData } from '../../../../../electron/api/views/workbook/index.ts'

export type Held = Pick<ToolData, 'profile' | 'actors' | 'chain' | 'vision'>

/** What can be brought into the report, and the part that it is first offered in. */
export const bringable = {
  profile: ['c'],
  actors: ['c', 'f'],
  ties: ['g'],
  chain: ['d', 'f'],
  vision: ['d'],
} as const
export type Bringable = keyof typeof bringable

/** The words that the paragraphs need, in the language of the interface. */
export interface Words {
  readonly kind: (kind: ToolData['actors']['actors'][number]['kind']) => string
  readonly link: (kind: ToolData['actors']['links'][number]['kind']) => string
  readonly country: (code: string) => string
  readonly firms: (count: number) => string
  readonly jobs: (count: number) => string
  readonly exports: (share: number) => string
  /** What stands before a wished-for tie. */
  readonly wanted: string
}

const present = (parts: readonly (string | undefined | false)[]) => parts.filter(Boolean) as string[]

function ofProfile({ profile }: Held, words: Words): string[] {
  const { place, country, firms, jobs, exportShare, about } = profile
  const where = present([place, country && words.country(country)]).join(', ')
  const size = present([
    firms !== null && words.firms(firms),
    jobs !== null && words.jobs(jobs),
    exportShare !== null && words.exports(exportShare),
  ]).join(', ')
  return present([where, size, about])
}

function ofActors({ actors: { actors } }: Held, words: Words): string[] {
  return actors.map(({ name, kind, notes }) => `– ${name} (${words.kind(kind)})${notes ? ` : ${notes}` : ''}`)
}

function ofTies({ actors: { actors, links } }: Held, words: Words): string[] {
  const nameOf = (id: string) => actors.find((one) => one.id === id)?.name ?? id
  return links.map(({ from, to, kind, wanted, notes }) =>
    [
      `– ${nameOf(from)} → ${nameOf(to)} : ${words.link(kind)}`,
      ...present([wanted && `(${words.wanted})`, notes && `; ${notes}`]),
    ].join(' '),
  )
}

function ofChain({ chain: { links } }: Held): string[] {
  return links.map(({ name, strengths, problems, openings }) =>
    present([
      `– ${name}`,
      strengths && `+ ${strengths}`,
      problems && `− ${problems}`,
      openings && `→ ${openings}`,
    ]).join('\n  '),
  )
}

function ofVision({ vision: { statement, horizon } }: Held): string[] {
  return present([statement && (horizon === null ? statement : `${statement} (${horizon})`)])
}

const makers: Record<Bringable, (held: Held, words: Words) => string[]> = {
  profile: ofProfile,
  actors: ofActors,
  ties: ofTies,
  chain: ofChain,
  vision: ofVision,
}

/** @returns '' where the tool holds nothing yet */
export function paragraphs(what: Bringable, held: Held, words: Words): string {
  return makers[what](held, words).join('\n')
}

/** A text with another behind it; one that is there already is not put in twice. */
export function appended(text: string, added: string): string {
  if (added === '' || text.includes(added)) return text
  return text.trim() === '' ? added : `${text.trimEnd()}\n\n${added}`
}
