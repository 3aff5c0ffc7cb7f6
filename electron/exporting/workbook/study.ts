/** The diagnostic study: its report from a to g, its interviews, its steps. */
import { reportParts, type Diagnostic } from '../../api/views/workbook/index.ts'
import type { Block } from '../../api/views/workbook/paper.ts'
import { facts, heading, quiet, section, text } from './blocks.ts'
import { sayIn, type Dossier } from './dossier.ts'

/** The seven-step study of the library. */
export const studyId = 'diagnostic-in-seven-steps'
const reportModel = 'diagnostic-report'

/** The parts of the report with the names that the documents give them: "a. Le contexte". */
export function reportPartNames({ reader, language }: Pick<Dossier, 'reader' | 'language'>): Map<string, string> {
  const items = reader.find('model', reportModel)?.record.items ?? []
  const nameOf = (part: string) => items.find(({ id }) => id.startsWith(`${part}-`))?.name[language] ?? `${part}.`
  const titleOf = (name: string) =>
    name.replace(/^\w\. ./u, (begin) => begin.slice(0, 3) + begin.slice(3).toUpperCase())
  return new Map(reportParts.map((part) => [part, titleOf(nameOf(part))]))
}

export function reportBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const { report } = dossier.tools.diagnostic
  const parts = [...reportPartNames(dossier)].flatMap(([part, name]) => {
    const written = text(report[part as keyof typeof report] ?? '')
    return [heading(2, name), ...(written.length > 0 ? written : [quiet(say.word('unwritten'))])]
  })
  const begun = Object.values(report).some((part) => part.trim() !== '')
  return section(say.word('reportParts'), begun ? parts : [], say.word('empty'))
}

type Interview = Diagnostic['interviews'][number]

export function interviewBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const { actors } = dossier.tools.actors
  const actorOf = ({ actor }: Interview) => actors.find(({ id }) => id === actor)?.name ?? ''
  const nameOf = (interview: Interview) => interview.who || actorOf(interview) || say.word('unnamed')
  const one = (interview: Interview): Block[] => [
    heading(2, nameOf(interview)),
    ...facts([
      [say.word('whoActor'), interview.who === '' ? '' : actorOf(interview)],
      [say.word('role'), interview.role],
      [say.word('date'), say.day(interview.date)],
      [say.word('interviewDone'), say.yes(interview.done)],
      [say.word('topics'), interview.topics],
      [say.word('heard'), interview.heard],
    ]),
  ]
  return section(say.word('interviews'), dossier.tools.diagnostic.interviews.flatMap(one), say.word('empty'))
}

/** What was noted at each step. */
export function stepBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const { steps } = dossier.tools.diagnostic
  const known = dossier.reader.find('procedure', studyId)?.record.steps ?? []
  const order = [
    ...known.map(({ id }) => id),
    ...Object.keys(steps).filter((id) => !known.some((one) => one.id === id)),
  ]
  const blocks = order.flatMap((id) => {
    const taken = steps[id]
    if (!taken || (taken.done === '' && taken.notes.trim() === '')) return []
    const name = known.find((one) => one.id === id)?.name
    return [
      heading(2, name ? say.head(name) : id),
      ...facts([[say.word('doneOn'), say.day(taken.done)]]),
      ...text(taken.notes),
    ]
  })
  return section(say.word('steps'), blocks, say.word('empty'))
}
