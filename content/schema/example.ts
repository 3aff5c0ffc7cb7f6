/** A worked example for the workbook: what a cluster's tools hold, in both languages, told from a case. */
import { z } from 'zod'
import { Bilingual, Citations, Id } from './common.ts'

/** A text of a tool; what it rests on is printed behind it. */
const Told = Bilingual.extend({ cite: Citations.optional() })
type Told = z.output<typeof Told>

/** The data of a tool as its schema has them, with `Told` wherever a text stands. */
export type ExampleValue = Told | string | number | boolean | null | ExampleValue[] | { [key: string]: ExampleValue }

const ExampleValue: z.ZodType<ExampleValue> = z.lazy(() =>
  z.union([
    Told,
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(ExampleValue),
    z.record(z.string(), ExampleValue),
  ]),
)

/** content/examples/<id>.yaml */
export const Example = z.strictObject({
  id: Id,
  /** Id of the case that it is told from. */
  case: Id,
  /** The name that the cluster takes in the workbook. */
  name: Bilingual,
  /** One or two sentences: what it shows and how far the documents went. */
  about: Bilingual,
  cite: Citations,
  /** By name of the tool; the build checks each against the schema of its tool. */
  tools: z.record(Id, ExampleValue),
})
export type Example = z.infer<typeof Example>
