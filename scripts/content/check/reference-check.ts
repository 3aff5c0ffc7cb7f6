/** Finds what an id names, and says where an id that names nothing stands. */
import { kinds, type Kind, type VocabularyName } from '../../../content/schema/index.ts'
import type { Content, Entry } from '../load.ts'
import type { Report } from '../problems.ts'

export type Path = readonly PropertyKey[]

export const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

export class ReferenceCheck {
  readonly #content: Content
  readonly #report: Report

  constructor(content: Content, report: Report) {
    this.#content = content
    this.#report = report
  }

  vocabulary(entry: Entry<Kind>, name: VocabularyName, id: string, path: Path): void {
    const entries = this.#content.vocabularies.get(name)?.value.entries
    if (entries && !entries.some((one) => one.id === id)) {
      this.#unknown(entry, path, `no entry ${id} in vocabularies/${name}.yaml`)
    }
  }

  record(entry: Entry<Kind>, kind: Kind, id: string, path: Path): void {
    if (!this.#content.entries[kind].has(id) && !this.#content.unreadable.has(`${kind}/${id}`))
      this.#unknown(entry, path, `no ${kind} ${id} in content/${kinds[kind].folder}`)
  }

  /** Every id of a list names a record of the kind. */
  records(entry: Entry<Kind>, kind: Kind, list: readonly string[], path: Path): void {
    list.forEach((id, index) => this.record(entry, kind, id, [...path, index]))
  }

  /** Cases that show something, each with what to look at. */
  shown(entry: Entry<Kind>, list: readonly { case: string }[], path: Path): void {
    list.forEach((one, index) => this.record(entry, 'case', one.case, [...path, index, 'case']))
  }

  /** A step of a procedure. */
  step(entry: Entry<Kind>, { procedure, step }: { procedure: string; step: string }, path: Path): void {
    this.record(entry, 'procedure', procedure, [...path, 'procedure'])
    const record = this.#content.entries.procedure.get(procedure)?.record.value
    if (record) this.among(entry, idsOf(record.steps), step, `step of ${procedure}`, [...path, 'step'])
  }

  /** An item of a competence. */
  item(entry: Entry<Kind>, { competence, item }: { competence: string; item: string }, path: Path): void {
    this.record(entry, 'competence', competence, [...path, 'competence'])
    const record = this.#content.entries.competence.get(competence)?.record.value
    if (record) this.among(entry, idsOf(record.items), item, `item of ${competence}`, [...path, 'item'])
  }

  among(entry: Entry<Kind>, ids: readonly string[], id: string, what: string, path: Path): void {
    if (!ids.includes(id)) this.#unknown(entry, path, `no ${what} ${id}`)
  }

  unique(entry: Entry<Kind>, list: readonly { id: string }[], path: Path): void {
    list.forEach(({ id }, index) => {
      if (list.findIndex((one) => one.id === id) < index) {
        this.#report.add(
          entry.record.file,
          entry.record.at([...path, index, 'id']),
          'duplicate-id',
          `${id} stands twice in ${path.map(String).join('.')}`,
        )
      }
    })
  }

  #unknown(entry: Entry<Kind>, path: Path, message: string): void {
    this.#report.add(entry.record.file, entry.record.at(path), 'unknown-id', message)
  }
}
