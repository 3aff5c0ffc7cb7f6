/** The worked examples of the library, as clusters of the workbook. */
import { languages, type Example, type ExampleValue, type Language } from '../../content/schema/index.ts'
import { clusterFileFormat, type ClusterFile, type ExampleCard } from '../api/views/workbook/index.ts'
import type { Reader } from '../library/shared.ts'

export function listExamples(reader: Reader): ExampleCard[] {
  return reader.list('example').map(({ record }) => ({
    id: record.id,
    name: record.name,
    about: record.about,
    case: reader.nameOf('case', record.case),
    cite: reader.citations(record.cite),
  }))
}

type Told = Extract<ExampleValue, { fr: string }>

const isTold = (value: ExampleValue): value is Told =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  languages.every((language) => typeof Object.entries(value).find(([key]) => key === language)?.[1] === 'string')

/** A tool's data in one language; what a text rests on stands behind it in brackets. */
export function inLanguage(value: ExampleValue, language: Language, label: (target: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language, label))
  if (typeof value !== 'object' || value === null) return value
  if (isTold(value)) {
    const cited = (value.cite ?? []).map((target) => label(target))
    return cited.length > 0 ? `${value[language]} [${cited.join(' ; ')}]` : value[language]
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, language, label)]))
}

/** The data of each tool of an example in one language. */
export function exampleTools(
  { tools }: Example,
  language: Language,
  label: (target: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(tools).map(([tool, data]) => [tool, inLanguage(data, language, label)]))
}

/**
 * An example as the file of a training cluster.
 * @throws GrappeError not-found
 */
export function exampleFile(reader: Reader, id: string, language: Language, now: Date): ClusterFile {
  const { record } = reader.get('example', id)
  const label = (target: string) => {
    const { short, locator } = reader.citation(target)
    return `${short[language]}, ${locator[language]}`
  }
  const moment = now.toISOString()
  return {
    format: 'grappe-cluster',
    version: clusterFileFormat,
    exported: moment,
    cluster: { name: record.name[language], training: true, created: moment },
    tools: exampleTools(record, language, label),
  }
}
