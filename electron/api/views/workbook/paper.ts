/** A cluster's file laid out for paper: the same parts go into a word processor's file and onto the page that is printed. */
import { z } from 'zod'

const Heading = z.strictObject({
  kind: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2)]),
  text: z.string(),
})
/** `quiet` says something about the document rather than about the cluster. */
const Text = z.strictObject({ kind: z.literal('text'), text: z.string(), quiet: z.boolean() })
const List = z.strictObject({ kind: z.literal('list'), items: z.array(z.string()).min(1) })
/** What something is and its value, in pairs. */
const Facts = z.strictObject({
  kind: z.literal('facts'),
  rows: z.array(z.strictObject({ name: z.string(), value: z.string() })).min(1),
})
const Table = z.strictObject({
  kind: z.literal('table'),
  columns: z
    .array(
      z.strictObject({
        name: z.string(),
        /** As a part of the sum of all widths. */
        width: z.number().positive(),
        number: z.boolean(),
      }),
    )
    .min(1),
  rows: z.array(z.array(z.string())).min(1),
})

export const Block = z.discriminatedUnion('kind', [Heading, Text, List, Facts, Table])
export type Block = z.infer<typeof Block>

export const Paper = z.strictObject({
  title: z.string(),
  /** What it is, of what day, and what one should know first. */
  lead: z.array(z.string()),
  blocks: z.array(Block),
})
export type Paper = z.infer<typeof Paper>

/** What can be made of a cluster: its diagnostic report, its plan, all its tools, tables of the plan, a form for interviews. */
export const ExportName = z.enum(['report', 'plan', 'dossier', 'tables', 'survey'])
export type ExportName = z.infer<typeof ExportName>
