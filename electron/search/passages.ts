/** The passages of the sources that answer a query, as the room of the search ranks them. */
import type { Reader } from '../library/shared.ts'
import { answer } from './answer.ts'
import { best } from './best.ts'
import { filtered } from './filters.ts'
import { libraryOrigin } from './library.ts'
import { fieldsOf } from './plan.ts'
import { parse } from './query/parse.ts'

/** @returns up to `most` passages as source#anchor, best first */
export function rankPassages(reader: Reader, query: string, most: number): string[] {
  const parts = parse(query)
  const origin = libraryOrigin(reader)
  const asked = [...fieldsOf(parts), { field: 'kind' as const, values: ['passage'], without: false }]
  const { documents, filters, scores } = answer(origin, parts, asked)
  return best(filtered(documents, filters), scores, most).map((document) => {
    const { item, part } = origin.named(document)
    return `${item}#${part}`
  })
}
