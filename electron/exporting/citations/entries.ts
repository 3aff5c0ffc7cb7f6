/** What Grappe holds, cited as a part of Grappe: the entry, the passages that it rests on, and their documents in full. */
import type { Bilingual, Language } from '../../../content/schema/common.ts'
import { splitCitation } from '../../../content/schema/index.ts'
import { capitalise, formatDate, formatUnit, formatValue } from '../../../content/wording/format.ts'
import { inBoth } from '../../../content/wording/names.ts'
import type { CitableKind, CitationView } from '../../api/views/files.ts'
import { GrappeError } from '../../errors.ts'
import { listReferences } from '../../library/named.ts'
import type { Reader } from '../../library/shared.ts'
import { citationOf } from './index.ts'
import { readCited } from './read.ts'
import type { Cited } from './work.ts'

export interface EntryAsked {
  readonly kind: CitableKind
  readonly id: string
  /** A figure of a case, a cell of a typology ("type/characteristic"), an item of a model. */
  readonly part?: string | undefined
}

export interface EntryMeans {
  readonly version: string
  readonly year: number
}

interface Entry {
  readonly title: Bilingual
  readonly targets: readonly string[]
}

const between = (one: Bilingual, other: Bilingual) => inBoth((language) => `${one[language]}, ${other[language]}`)

function caseEntry(reader: Reader, id: string, part: string | undefined): Entry | undefined {
  const { title, record } = reader.get('case', id)
  if (part === undefined) return { title, targets: record.sources }
  const figure = record.figures.find((one) => one.id === part)
  if (!figure) return undefined
  const printed = { ...figure, unit: reader.named('units', figure.unit) }
  const words = inBoth((language) => {
    const date = figure.date ? ` (${formatDate(figure.date, language)})` : ''
    const measure = [formatValue(printed, language), formatUnit(printed, language)].filter(Boolean).join(' ')
    return `${figure.label[language]}${language === 'fr' ? '\u00A0: ' : ': '}${measure}${date}`
  })
  return { title: between(title, words), targets: [figure.cite] }
}

function typologyEntry(reader: Reader, id: string, part: string | undefined): Entry | undefined {
  const { title, record } = reader.get('typology', id)
  if (part === undefined) return { title, targets: record.cite }
  const [one, other] = part.split('/')
  const type = record.types.find((it) => it.id === one)
  const characteristic = record.characteristics.find((it) => it.id === (other ?? one))
  if (type && other === undefined) return { title: between(title, type.name), targets: type.cite }
  if (!characteristic) return undefined
  const cells = record.cells.filter((cell) => cell.characteristic === characteristic.id)
  const named = between(title, characteristic.name)
  if (other === undefined) return { title: named, targets: cells.map(({ cite }) => cite) }
  const cell = cells.find((it) => it.type === one)
  return type && cell && { title: between(between(title, type.name), characteristic.name), targets: [cell.cite] }
}

function modelEntry(reader: Reader, id: string, part: string | undefined): Entry | undefined {
  const { record } = reader.get('model', id)
  if (part === undefined) return { title: record.name, targets: record.cite }
  const item = record.items.find((one) => one.id === part)
  return item && { title: between(record.name, item.name), targets: item.cite }
}

function entryOf(reader: Reader, { kind, id, part }: EntryAsked): Entry | undefined {
  switch (kind) {
    case 'case':
      return caseEntry(reader, id, part)
    case 'typology':
      return typologyEntry(reader, id, part)
    case 'model':
      return modelEntry(reader, id, part)
    case 'diagram': {
      const { title, record } = reader.get('diagram', id)
      return { title, targets: [record.passage, ...record.cite] }
    }
    case 'term':
    case 'action':
    case 'indicator': {
      const { title, record } = reader.get(kind, id)
      return { title, targets: record.cite }
    }
    case 'reference':
      return undefined
    default:
      return kind satisfies never
  }
}

/** "CNUCED 1998, § 21, § 24 ; AFD 2009, 1.3": each document named once. */
function passagesNamed(reader: Reader, targets: readonly string[], language: Language): string {
  const bySource = Map.groupBy(
    reader.citations([...new Set(targets)]).map(({ source, short, locator }) => ({ source, short, locator })),
    ({ source }) => source,
  )
  return [...bySource.values()]
    .map((list) => [list[0]?.short[language], ...list.map(({ locator }) => locator[language])].join(', '))
    .join(language === 'fr' ? '\u00A0; ' : '; ')
}

function toCited(reader: Reader, asked: EntryAsked, { title, targets }: Entry, { version, year }: EntryMeans) {
  const address = [`${asked.kind}/${asked.id}`, asked.part].filter(Boolean).join('#')
  const after = inBoth((language) => {
    const passages = passagesNamed(reader, targets, language)
    return language === 'fr' ? `d’après ${passages} (Grappe, ${address})` : `after ${passages} (Grappe, ${address})`
  })
  return (language: Language): Cited => ({
    id: `grappe-${address.replaceAll(/[^a-z0-9]+/g, '-')}`,
    csl: {
      type: 'entry',
      title: capitalise(title[language], language),
      'container-title': `Grappe ${version}`,
      issued: { 'date-parts': [[year]] },
      language,
    },
    entry: { address, after },
  })
}

/**
 * How to cite an entry of Grappe or a part of it; a work of the bibliography is cited as itself.
 * @throws GrappeError not-found
 */
export function citeEntry(reader: Reader, asked: EntryAsked, means: EntryMeans, language: Language): CitationView {
  if (asked.kind === 'reference') {
    const work = listReferences(reader).find(({ id }) => id === asked.id)
    if (!work) throw new GrappeError('not-found', { id: asked.id })
    const cited = { id: work.id, csl: work.csl, onlyNamed: true }
    return citationOf(() => [cited], language)
  }
  const entry = entryOf(reader, asked)
  if (!entry) throw new GrappeError('not-found', { id: asked.part ?? asked.id })
  const cited = toCited(reader, asked, entry, means)
  const documents = [...new Set(entry.targets.map((target) => splitCitation(target).source))]
  const known = documents.map((id) => readCited(reader, id))
  return citationOf((one) => [cited(one), ...known], language)
}
