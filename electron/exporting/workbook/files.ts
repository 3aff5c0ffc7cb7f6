/** What can be kept of a cluster as a file, made in memory and opened again before it leaves. */
import { fileNameOf } from '../../../content/wording/file-name.ts'
import type { ExportName } from '../../api/views/workbook/paper.ts'
import { docxType, xlsxType } from '../office-types.ts'
import type { OfficeMaker, OfficeOrder } from '../office.ts'
import { dayOf, sayIn, type Dossier } from './dossier.ts'
import { paperOf } from './papers.ts'
import { surveySheets } from './survey.ts'
import { planSheets } from './tables.ts'

export interface ExportedFile {
  /** ASCII, with the day and its ending. */
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const endings = { report: 'docx', plan: 'docx', dossier: 'docx', tables: 'xlsx', survey: 'xlsx' } as const

function orderOf(dossier: Dossier, what: ExportName): OfficeOrder {
  if (what === 'tables') return { kind: 'xlsx', sheets: planSheets(dossier) }
  if (what === 'survey') return { kind: 'xlsx', sheets: surveySheets(dossier) }
  const { language } = dossier
  return {
    kind: 'docx',
    paper: paperOf(dossier, what === 'dossier' ? 'whole' : what),
    contents: sayIn(dossier).word('contents'),
    language,
  }
}

/** @param make in which thread, and until when */
export async function exportFile(
  dossier: Dossier,
  what: ExportName,
  make: (order: OfficeOrder) => ReturnType<OfficeMaker>,
): Promise<ExportedFile> {
  const ending = endings[what]
  const name = fileNameOf(dossier.cluster.name, sayIn(dossier).word(`${what}File`))
  return {
    name: `${name}-${dayOf(dossier)}.${ending}`,
    type: ending === 'docx' ? docxType : xlsxType,
    bytes: await make(orderOf(dossier, what)),
  }
}
