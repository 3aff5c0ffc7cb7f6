/** What a cluster is: its profile, actors, links and value chain. */
import { capitalise, countryName } from '../../../content/wording/format.ts'
import type { Actors, Chain } from '../../api/views/workbook/index.ts'
import type { Block } from '../../api/views/workbook/paper.ts'
import { facts, heading, section, table, text } from './blocks.ts'
import { actorNames, sayIn, type Dossier } from './dossier.ts'
import { kindNames, linkNames, strengthNames, toolNames, whereNames } from './list-names.ts'

export function profileBlocks(dossier: Dossier): Block[] {
  const { reader, language, tools } = dossier
  const say = sayIn(dossier)
  const { profile } = tools
  const filled = facts([
    [say.word('place'), profile.place],
    [say.word('country'), profile.country === '' ? '' : countryName(profile.country, language)],
    [say.word('region'), profile.region === '' ? '' : say.head(reader.named('regions', profile.region).name)],
    [say.word('sectors'), profile.sectors.map((id) => say.head(reader.named('sectors', id).name)).join(', ')],
    [say.word('type'), typeName(dossier)],
    [say.word('stage'), profile.stage === '' ? '' : say.head(reader.named('stages', profile.stage).name)],
    [say.word('firms'), say.number(profile.firms)],
    [say.word('jobs'), say.number(profile.jobs)],
    [say.word('exportShare'), say.number(profile.exportShare)],
    [say.word('currency'), profile.currency],
  ])
  return section(say.in(toolNames.profile), [...filled, ...text(profile.about)], say.word('empty'))
}

function typeName({ reader, language, tools }: Dossier): string {
  const wanted = tools.profile.type
  const types = reader.list('typology').flatMap(({ record }) => record.types)
  const name = types.find(({ id }) => id === wanted)?.name[language] ?? wanted
  return capitalise(name, language)
}

/** In letters: what is longer stands under the table. */
const longest = 280
const isLong = (notes: string) => notes.length > longest

type Actor = Actors['actors'][number]
type Link = Actors['links'][number]

function actorTable(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  return table<Actor>(
    [
      { name: say.word('name'), width: 3, cell: ({ name }) => name || say.word('unnamed') },
      { name: say.word('kind'), width: 2, cell: ({ kind }) => say.in(kindNames[kind]) },
      { name: say.word('size'), width: 1.6, number: true, cell: ({ size }) => say.number(size) },
      { name: say.word('contact'), width: 2.5, cell: ({ contact }) => contact },
      { name: say.word('notes'), width: 3.5, cell: ({ notes }) => (isLong(notes) ? say.word('below') : notes) },
    ],
    dossier.tools.actors.actors,
  )
}

/** Notes that would make a column of a table run over whole pages. */
function longNotes(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const noted = dossier.tools.actors.actors.filter(({ notes }) => isLong(notes))
  const rows = facts(noted.map(({ name, notes }) => [name || say.word('unnamed'), notes] as const))
  return rows.length > 0 ? [heading(2, say.word('actorNotes')), ...rows] : []
}

function linkTable(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const { actors, links } = dossier.tools.actors
  const nameOf = actorNames(dossier)
  const known = new Set(actors.map(({ id }) => id))
  const end = (id: string) => (known.has(id) ? nameOf(id) : say.word('gone'))
  const strengthOf = ({ strength, wanted }: Link) => {
    const name = strengthNames[strength - 1]
    return [name ? say.in(name) : '', wanted ? say.word('wanted') : ''].filter(Boolean).join(', ')
  }
  return table<Link>(
    [
      { name: say.word('from'), width: 3, cell: ({ from }) => end(from) },
      { name: say.word('to'), width: 3, cell: ({ to }) => end(to) },
      { name: say.word('kind'), width: 2, cell: ({ kind }) => say.in(linkNames[kind]) },
      { name: say.word('strength'), width: 2.4, cell: strengthOf },
      { name: say.word('notes'), width: 3, cell: ({ notes }) => notes },
    ],
    links,
  )
}

export function actorBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const links = linkTable(dossier)
  const blocks = [
    ...actorTable(dossier),
    ...longNotes(dossier),
    ...(links.length > 0 ? [heading(2, say.word('links')), ...links] : []),
  ]
  return section(say.word('actors'), blocks, say.word('empty'))
}

type ChainLink = Chain['links'][number]

export function chainBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const nameOf = actorNames(dossier)
  const { links } = dossier.tools.chain
  const one = (link: ChainLink, index: number): Block[] => [
    heading(2, `${index + 1}. ${link.name || say.word('unnamed')}`),
    ...facts([
      [say.word('where'), say.in(whereNames[link.where])],
      [say.word('value'), say.money(link.value)],
      [say.word('heldBy'), link.actors.map((id) => nameOf(id)).join(', ')],
      [say.word('strengths'), link.strengths],
      [say.word('problems'), link.problems],
      [say.word('openings'), link.openings],
    ]),
  ]
  return section(
    say.in(toolNames.chain),
    links.flatMap((link, index) => one(link, index)),
    say.word('empty'),
  )
}
