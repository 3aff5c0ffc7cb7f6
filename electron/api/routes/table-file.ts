/** A table as the file that was asked for. */
import type { Language } from '../../../content/schema/common.ts'
import { toCsv } from '../../exporting/csv.ts'
import type { OfficeMaker } from '../../exporting/office.ts'
import type { Sheet } from '../../exporting/sheet.ts'
import type { FileAnswer } from '../contract.ts'
import { tables } from '../contract/table.ts'

interface TableOptions {
  readonly format: 'xlsx' | 'csv'
  readonly language: Language
}

const [xlsxType, csvType] = tables

/**
 * @param sheets the table itself first, which is all that a CSV holds
 * @param names of the file in each language, without its ending
 */
export async function toFile(
  sheets: readonly [Sheet, ...Sheet[]],
  { format, language }: TableOptions,
  names: Readonly<Record<Language, string>>,
  made: Date,
  office: OfficeMaker,
): Promise<FileAnswer> {
  const name = `grappe-${names[language]}-${made.toISOString().slice(0, 10)}.${format}`
  return format === 'csv'
    ? { name, type: csvType, bytes: toCsv(sheets[0], language) }
    : { name, type: xlsxType, bytes: await office({ kind: 'xlsx', sheets }) }
}
