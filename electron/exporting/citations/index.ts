/** A work or a passage of it as its readers cite it: printed in French and in English, and for reference managers. */
import type { Language } from '../../../content/schema/common.ts'
import type { CitationView } from '../../api/views/files.ts'
import { toBibtex } from './bibtex.ts'
import { formatCitation } from './formatted.ts'
import { toRis } from './ris.ts'
import { addressOf, noteOf, type Cited } from './work.ts'

export { formatCitation } from './formatted.ts'
export { addressOf, type Cited, type Csl } from './work.ts'

/** The records as CSL-JSON, each with the cited place in its note. */
export function toCslJson(all: readonly Cited[], language: Language): string {
  const records = all.map((cited) => ({ id: cited.id, ...cited.csl, note: noteOf(cited, language) || undefined }))
  return `${JSON.stringify(records, null, 2)}\n`
}

/** A name for the file of a citation that every system takes. */
const fileName = (cited: Cited, extension: string) =>
  `${addressOf(cited).replaceAll(/[^a-z0-9.-]+/g, '-')}.${extension}`

/** @param language of the note that says which place is meant */
export function citationView(cited: Cited, language: Language): CitationView {
  const text = (format: 'fr' | 'en') => ({
    format,
    mime: 'text/plain',
    name: fileName(cited, `${format}.txt`),
    text: formatCitation(cited, format),
  })
  return {
    address: addressOf(cited),
    files: [
      text('fr'),
      text('en'),
      { format: 'bibtex', mime: 'application/x-bibtex', name: fileName(cited, 'bib'), text: toBibtex(cited, language) },
      {
        format: 'ris',
        mime: 'application/x-research-info-systems',
        name: fileName(cited, 'ris'),
        text: toRis(cited, language),
      },
      {
        format: 'csl-json',
        mime: 'application/vnd.citationstyles.csl+json',
        name: fileName(cited, 'json'),
        text: toCslJson([cited], language),
      },
    ],
  }
}
