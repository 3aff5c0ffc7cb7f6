import type { workbookExports as french } from '../fr/workbook-exports.ts'
import type { Same } from '../same.ts'

export const workbookExports: Same<typeof french> = {
  open: 'Export…',
  title: 'Export the file',
  back: 'Back to the file',
  report: {
    name: 'Diagnostic report (DOCX)',
    what: 'To go over and complete with the actors, in Word or LibreOffice',
  },
  plan: { name: 'Action plan (DOCX)', what: 'To debate and adopt: actions, budget, indicators' },
  dossier: { name: 'The whole file (DOCX)', what: 'To work into a text of your own: every tool, field by field' },
  tables: { name: 'Plan and indicators (XLSX)', what: 'To reckon, sort and follow up in a spreadsheet' },
  survey: {
    name: 'Interview form (XLSForm)',
    what: 'To hold the interviews in the field on a phone, through KoboToolbox or ODK',
  },
  paper: { name: 'The whole file, to print or as PDF', what: 'To read on paper or to keep' },
  whole: { name: 'Complete file (JSON)', what: 'To open again in Grappe on another computer, with nothing lost' },
}
