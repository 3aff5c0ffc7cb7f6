/** What the opening page shows of the library, and the index by which the page goes anywhere. */
import type { Bilingual, Kind } from '../../content/schema/index.ts'
import type { GoTo, HomeView } from '../api/views/index.ts'
import { caseTypology, listCases } from './case-cards.ts'
import type { Reader } from './shared.ts'

export function readHome(reader: Reader): HomeView {
  const { db } = reader
  const edition = db.get<{ value: string }>('meta.edition', "SELECT value FROM meta WHERE key = 'edition'")
  const passages = db.get<{ count: number }>('passage.count', 'SELECT count(html_fr) AS count FROM passage')
  const count = (kind: Kind) => reader.list(kind).length
  return {
    edition: edition?.value ?? '',
    counts: {
      sources: count('source'),
      passages: passages?.count ?? 0,
      cases: count('case'),
      types: reader.find('typology', caseTypology)?.record.types.length ?? 0,
      actions: count('action'),
      stages: reader.list('procedure').find(({ record }) => record.spine)?.record.steps.length ?? 0,
      terms: count('term'),
    },
    cases: listCases(reader),
  }
}

const none: Bilingual = { fr: '', en: '' }

/** Every page of the library by its name; small enough for the page to hold. */
export function listGoTo(reader: Reader): GoTo[] {
  const entry = (kind: GoTo['kind'], item: string, part: string, title: Bilingual, hint: Bilingual = none): GoTo => ({
    kind,
    item,
    part,
    title,
    hint,
  })
  return [
    ...reader.list('case').map(({ id, title }) => entry('case', id, '', title)),
    ...reader.list('source').map(({ id, title, record }) => entry('source', id, '', title, record.short)),
    ...reader
      .list('typology')
      .flatMap(({ id, title, record }) => [
        entry('typology', id, '', title),
        ...[...record.types, ...record.characteristics].map((one) => entry('typology', id, one.id, one.name, title)),
      ]),
    ...reader
      .list('procedure')
      .flatMap(({ id, title, record }) => [
        entry('procedure', id, '', title),
        ...record.steps.map((step) => entry('procedure', id, step.id, step.name, title)),
      ]),
    ...reader.list('competence').map(({ id, title }) => entry('competence', id, '', title)),
    ...(['action', 'model', 'module', 'person'] as const).flatMap((kind) =>
      reader.list(kind).map(({ id, title }) => entry(kind, id, '', title)),
    ),
    ...reader.list('body').map(({ id, title, record }) => entry('body', id, '', title, record.acronym)),
    ...reader.list('term').map(({ id, title, record }) => {
      const hint = (naming: typeof record.fr) => [naming.acronym, ...naming.synonyms].filter(Boolean).join(', ')
      return entry('term', id, '', title, { fr: hint(record.fr), en: hint(record.en) })
    }),
  ]
}
