/** Makes the search index of a library from its documents. */
import type { CitationRow, DocumentRow, PassageRow } from '../../../content/database.ts'
import type { Bilingual, Language, Records } from '../../../content/schema/index.ts'
import { IndexMaker } from '../../../electron/search/index/build.ts'
import { weigh, type SearchIndex } from '../../../electron/search/index/weigh.ts'
import { weights } from '../../../electron/search/weights.ts'
import type { Content } from '../load.ts'
import type { Rows } from '../rows.ts'
import { gatherCited } from './cited.ts'
import { contextsOf, countryWords } from './contexts.ts'

type Row = Omit<DocumentRow, 'id'>
const nothing: Bilingual = { fr: '', en: '' }
const keyOf = (kind: string, item: string, part: string) => `${kind}/${item}/${part}`

/** Passages that follow each other in a chapter. */
function addNeighbours(maker: IndexMaker, passages: readonly PassageRow[], numbers: ReadonlyMap<string, number>): void {
  passages.forEach((passage, at) => {
    const next = passages[at + 1]
    if (next?.source !== passage.source || next.chapter !== passage.chapter) return
    const one = numbers.get(keyOf('passage', passage.source, passage.anchor))
    const other = numbers.get(keyOf('passage', next.source, next.anchor))
    if (one !== undefined && other !== undefined) maker.beside(one, other)
  })
}

/** Documents and the passages that they cite, once each. */
function addCitations(
  maker: IndexMaker,
  citations: readonly CitationRow[],
  numbers: ReadonlyMap<string, number>,
): void {
  const done = new Set<string>()
  for (const { kind, item, part, source, anchor } of citations) {
    const cited = numbers.get(keyOf('passage', source, anchor))
    const citing = numbers.get(keyOf(kind, item, part)) ?? numbers.get(keyOf(kind, item, ''))
    if (cited === undefined || citing === undefined || done.has(`${citing} ${cited}`)) continue
    done.add(`${citing} ${cited}`)
    maker.cites(citing, cited)
  }
}

function otherNames(content: Content, id: string): Record<Language, string[]> | undefined {
  const record = content.entries.term.get(id)?.record.value
  const names = ({ acronym, synonyms }: Records['term']['fr']) => [...(acronym ? [acronym] : []), ...synonyms]
  return record && { fr: names(record.fr), en: names(record.en) }
}

/** The number of a document in the index is its place among the rows. */
export function indexOf(content: Content, rows: Rows): SearchIndex {
  const cited = gatherCited(content)
  const contextOf = contextsOf(content, rows.documents)
  const maker = new IndexMaker([...content.entries.term.values()].map(({ record }) => record.value))
  rows.documents.forEach((row: Row) => {
    const texts = {
      title: { fr: row.title_fr, en: row.title_en },
      text: { fr: row.text_fr, en: row.text_en },
      context: contextOf(row),
      cited: (row.kind === 'passage' ? cited.get(`${row.item}#${row.part}`) : undefined) ?? nothing,
    }
    maker.add(texts, row.kind === 'term' ? otherNames(content, row.item) : undefined)
  })
  const numbers = new Map(rows.documents.map((row, number) => [keyOf(row.kind, row.item, row.part), number]))
  addNeighbours(maker, rows.passages, numbers)
  addCitations(maker, rows.citations, numbers)
  return weigh(maker.done(), weights, countryWords())
}
