/** What can be kept of a cluster as a file, made in memory and opened again before it leaves. */
import { fileNameOf } from '../../../content/wording/file-name.ts'
import type { ExportName } from '../../api/views/workbook/paper.ts'
import { docxType, toDocx } from '../docx.ts'
import { toXlsx, xlsxType } from '../xlsx.ts'
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

const endings = { report: 'docx', plan: 'docx', tables: 'xlsx', survey: 'xlsx' } as const

async function bytesOf(dossier: Dossier, what: ExportName): Promise<Uint8Array<ArrayBuffer>> {
  if (what === 'tables') return toXlsx(planSheets(dossier))
  if (what === 'survey') return toXlsx(surveySheets(dossier))
  return toDocx(paperOf(dossier, what), sayIn(dossier).word('contents'), dossier.language)
}

export async function exportFile(dossier: Dossier, what: ExportName): Promise<ExportedFile> {
  const ending = endings[what]
  const name = fileNameOf(dossier.cluster.name, sayIn(dossier).word(`${what}File`))
  return {
    name: `${name}-${dayOf(dossier)}.${ending}`,
    type: ending === 'docx' ? docxType : xlsxType,
    bytes: await bytesOf(dossier, what),
  }
}
