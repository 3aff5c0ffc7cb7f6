/** Every field that one can fill in a tool is in what is exported: the schema itself says which fields there are. */
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ToolName, tools } from '../../../electron/api/views/workbook/index.ts'
import type { Dossier } from '../../../electron/exporting/workbook/dossier.ts'
import { exportFile } from '../../../electron/exporting/workbook/files.ts'
import { paperOf } from '../../../electron/exporting/workbook/papers.ts'
import { planSheets } from '../../../electron/exporting/workbook/tables.ts'
import { makeOffice } from '../../../electron/exporting/office.ts'
import type { Reader } from '../../../electron/library/shared.ts'
import { checkTool } from '../../../electron/workbook/check-tool.ts'
import { dossierOf } from '../../helpers/dossiers.ts'
import { everyField } from '../../helpers/every-field.ts'
import { realLibrary } from '../../helpers/libraries.ts'
import { elementsOf, partsOf } from '../../helpers/office.ts'
import { openReader } from '../../helpers/readers.ts'

interface Schema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly additionalProperties?: Schema | false
  readonly anyOf?: readonly Schema[]
}

/** Fields that are no text of the user's, each with the reason. */
const apart: Readonly<Record<string, string>> = {
  'selection.criteria.*.item': 'the point of the library that the criterion was taken from, whose name it bears',
  'journal.entries.*.links.*.path': 'where the page stands in the program; its title is exported',
  'actors.actors.*.at': 'the place on the drawn map, which is exported as a picture',
}

/** One that names something of the same file gets another such name. */
const named: Readonly<Record<string, string>> = {
  'profile.country': 'MA',
  'profile.region': 'latin-america',
  'profile.sectors.*': 'leather',
  'profile.type': 'organized',
  'profile.stage': 'maturity',
  'profile.currency': 'EUR',
}

interface Leaf {
  readonly path: string
  readonly schema: Schema
}

function leavesOf(schema: Schema, path: string): Leaf[] {
  if (apart[path]) return []
  const inner = schema.anyOf?.find((one) => one.type === 'object' || one.type === 'array')
  if (inner) return leavesOf(inner, path)
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([key, one]) =>
      // What tells the parts of a list apart is not the user's.
      key === 'id' ? [] : leavesOf(one, `${path}.${key}`),
    )
  if (schema.items) return leavesOf(schema.items, `${path}.*`)
  if (schema.type === 'object' && schema.additionalProperties) return leavesOf(schema.additionalProperties, `${path}.*`)
  return [{ path, schema }]
}

const leaves = ToolName.options.flatMap((tool) =>
  leavesOf(z.toJSONSchema(tools[tool], { io: 'input' }) as Schema, tool),
)

/** Another value that the field can have. */
function otherThan(value: unknown, { path, schema }: Leaf): unknown {
  if (named[path]) return named[path]
  const choices = schema.enum ?? schema.anyOf?.flatMap((one) => one.enum ?? [])
  if (choices && choices.length > 0) return choices.find((one) => one !== value && one !== '')
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value > 0 ? value - 1 : value + 1
  const text = String(value)
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text.replace(/\d$/, (digit) => (digit === '9' ? '8' : '9'))
  // Ids of other parts end in a number.
  if (/^(?:part)-1$/.test(text)) return text.replace('1', '2')
  return `${text}x`
}

/** The data with the first value at the path changed. @throws where nothing is there */
function changed(data: unknown, keys: readonly string[], leaf: Leaf): unknown {
  const [key, ...others] = keys
  if (key === undefined) {
    if (data === undefined || data === null || data === '') throw new Error(`everyField leaves ${leaf.path} empty`)
    return otherThan(data, leaf)
  }
  if (Array.isArray(data)) return data.map((one: unknown, index) => (index === 0 ? changed(one, others, leaf) : one))
  const record = (data ?? {}) as Record<string, unknown>
  const at = key === '*' ? (Object.keys(record)[0] ?? '') : key
  return { ...record, [at]: changed(record[at], others, leaf) }
}

let reader: Reader
let whole: Dossier
const told = (dossier: Dossier) => JSON.stringify([paperOf(dossier, 'whole'), planSheets(dossier)])

beforeAll(() => {
  reader = openReader(realLibrary())
  const data = Object.fromEntries(ToolName.options.map((name) => [name, checkTool(name, everyField[name])]))
  whole = { ...dossierOf('empty', 'fr', reader), tools: data as Dossier['tools'] }
})

test('the schemas have fields, and those that stand apart are among them', () => {
  expect(leaves.length).toBeGreaterThan(90)
})

describe('what is exported changes with', () => {
  test.each(leaves.map((leaf) => [leaf.path, leaf] as const))('%s', (path, leaf) => {
    const [tool = '', ...keys] = path.split('.')
    const name = ToolName.parse(tool)
    const data = checkTool(name, changed(everyField[name], keys, leaf))
    expect(told({ ...whole, tools: { ...whole.tools, [name]: data } })).not.toBe(told(whole))
  })
})

test('the word processor’s file of the whole has every word of it', async () => {
  const { bytes } = await exportFile(whole, 'dossier', makeOffice)
  const texts = elementsOf(partsOf(bytes).get('word/document.xml') ?? '').filter(({ name }) => name === 'w:t')
  const written = texts.map(({ text }) => text).join('\n')
  const words = paperOf(whole, 'whole').blocks.flatMap((block) => {
    if (block.kind === 'table') return [...block.columns.map(({ name }) => name), ...block.rows.flat()]
    if (block.kind === 'facts') return block.rows.flatMap(({ name, value }) => [name, value])
    return block.kind === 'list' ? block.items : [block.text]
  })
  expect(words.flatMap((one) => one.split('\n')).filter((one) => !written.includes(one.trim()))).toEqual([])
})
