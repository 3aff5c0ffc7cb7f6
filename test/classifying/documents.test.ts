/** The classifier on the documents' own examples (docs/classifier.md). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { classify, readAnswers, turningAnswers, type Answers } from '../../content/classifying/index.ts'
import type { Typology } from '../../content/schema/index.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'
import { examples, type Example } from './examples.ts'

let reader: Reader
let table: Typology
beforeAll(() => {
  reader = openReader(realLibrary())
  table = reader.get('typology', 'cnuced-clusters').record
})
afterAll(() => reader.db.close())

const answersOf = ({ answers }: Example): Answers =>
  readAnswers(table, Object.fromEntries(Object.entries(answers).map(([id, { says }]) => [id, says])))
const named = (name: string) => examples.filter((one) => one.name === name)

describe.each(examples.map((one) => [one.name, one] as const))('%s', (_, example) => {
  test('every answer is read as it was meant, and rests on passages that are there', () => {
    expect(Object.keys(answersOf(example))).toEqual(
      table.characteristics.map(({ id }) => id).filter((id) => id in example.answers),
    )
    const cited = [...example.classCite, ...Object.values(example.answers).flatMap(({ cite }) => cite)]
    // A passage that is not there has its bare anchor for a name.
    expect(cited.filter((target) => reader.citation(target).locator.fr === target.split('#')[1])).toEqual([])
  })

  test('the class that the documents give it comes first, or ties with reasons', () => {
    const { first, ranking } = classify(table, answersOf(example))
    expect(first).toContain(example.type)
    for (const type of first.length > 1 ? first : [])
      expect(ranking.find((one) => one.type === type)?.rows.every(({ fit }) => fit === 'unknown')).toBe(true)
  })
})

test('C6: what stays in the running where the documents leave doubts', () => {
  const running = examples.map((one) => [
    one.name,
    classify(table, answersOf(one))
      .ranking.filter(({ open }) => open)
      .map(({ type }) => type)
      .join(' '),
  ])
  expect(Object.fromEntries(running)).toMatchInlineSnapshot(`
    {
      "Bangalore": "innovative organised",
      "Nnewi after": "organised technopoles-and-incubators export-processing-zones innovative unstructured",
      "Nnewi before": "unstructured technopoles-and-incubators export-processing-zones organised innovative",
      "Sialkot": "organised innovative export-processing-zones",
      "Suame Magazine": "unstructured export-processing-zones organised technopoles-and-incubators innovative",
      "export processing zones of paragraph 18": "export-processing-zones unstructured technopoles-and-incubators organised",
      "maquiladoras": "unstructured organised innovative technopoles-and-incubators export-processing-zones",
    }
  `)
})

test('C6: a cluster that is also said to resemble Bangalore most is innovative whatever else is true of it', () => {
  const [bangalore] = named('Bangalore')
  const answers = bangalore ? answersOf(bangalore) : {}
  const like = readAnswers(table, { examples: 'innovative' })
  expect(classify(table, { ...answers, ...like })).toMatchObject({ certain: true, first: ['innovative'] })
})

test('C7: what would change the first place of Nnewi after its change', () => {
  const [nnewi] = named('Nnewi after')
  const turns = nnewi ? turningAnswers(table, answersOf(nnewi)) : []
  expect(turns.map(({ characteristic, first }) => `${characteristic} ${first.join(' ')}`)).toMatchInlineSnapshot(`
    [
      "examples technopoles-and-incubators",
      "examples export-processing-zones",
      "innovation export-processing-zones",
      "trust technopoles-and-incubators export-processing-zones",
      "cooperation technopoles-and-incubators",
      "cooperation organised technopoles-and-incubators export-processing-zones",
      "competition organised technopoles-and-incubators",
      "firm-size technopoles-and-incubators",
    ]
  `)
})
