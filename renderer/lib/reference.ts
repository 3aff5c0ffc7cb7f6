/** A document's record as a line of a bibliography: authors (year). Title. Publisher, place. Number. */
import type { SourceCard } from '../../electron/api/views/index.ts'

type Csl = SourceCard['csl']

function nameOf(name: Csl['author'][number]): string {
  if ('literal' in name) return name.literal
  return name.given ? `${name.family}, ${name.given}` : name.family
}

/** Its parts in order; `title` is set in italics by whoever prints them. */
export function referenceParts(csl: Csl): { before: string; title: string; after: string } {
  const year = csl.issued['date-parts'][0][0]
  const container = csl['container-title']
    ? `${csl['container-title']}${csl.volume ? ` ${csl.volume}` : ''}${csl.issue ? ` (${csl.issue})` : ''}${csl.page ? `, ${csl.page}` : ''}`
    : ''
  const published = [csl.publisher, csl['publisher-place']].filter(Boolean).join(', ')
  const series = [csl['collection-title'], csl['collection-number']].filter(Boolean).join(' ')
  const after = [container, series, published, csl.number].filter(Boolean).join('. ')
  return {
    before: `${csl.author.map(nameOf).join(' ; ')} (${year}). `,
    title: csl.title,
    after: after ? `. ${after}.` : '.',
  }
}
