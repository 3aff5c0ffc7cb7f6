/** A work or a passage of it as its readers cite it: printed in French and in English, and for reference managers. */
import type { Language } from '../../../content/schema/common.ts'
import type { CitationView } from '../../api/views/files.ts'
import { toBibtex } from './bibtex.ts'
import { formatCitation } from './formatted.ts'
import { toLatex } from './latex.ts'
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

/**
 * What is cited and what it rests on, in every form.
 * @param inLanguage the records, the first of them what is cited; its title can depend on the language
 * @param language of the forms for programs, and of the note that says which place is meant
 */
export function citationOf(inLanguage: (language: Language) => readonly Cited[], language: Language): CitationView {
  const records = inLanguage(language)
  const [first] = records
  if (!first) throw new Error('nothing to cite')
  const bibtex = records.map((cited) => toBibtex(cited, language)).join('\n')
  const text = (format: 'fr' | 'en') => ({
    format,
    mime: 'text/plain',
    name: fileName(first, `${format}.txt`),
    text: inLanguage(format)
      .map((cited) => formatCitation(cited, format))
      .join('\n'),
  })
  const mime = { bibtex: 'application/x-bibtex', ris: 'application/x-research-info-systems' }
  return {
    address: addressOf(first),
    files: [
      text('fr'),
      text('en'),
      { format: 'bibtex', mime: mime.bibtex, name: fileName(first, 'bib'), text: bibtex },
      { format: 'bibtex-ascii', mime: mime.bibtex, name: fileName(first, 'ascii.bib'), text: toLatex(bibtex) },
      {
        format: 'ris',
        mime: mime.ris,
        name: fileName(first, 'ris'),
        text: records.map((cited) => toRis(cited, language)).join(''),
      },
      {
        format: 'csl-json',
        mime: 'application/vnd.citationstyles.csl+json',
        name: fileName(first, 'json'),
        text: toCslJson(records, language),
      },
    ],
  }
}

/** @param language of the note that says which place is meant */
export function citationView(cited: Cited, language: Language): CitationView {
  return citationOf(() => [cited], language)
}
