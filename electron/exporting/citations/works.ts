/** The works that the documents refer to: printed, and as one file for a reference manager. */
import type { ReferencesToFile, ReferenceView, TextFile } from '../../api/views/index.ts'
import { toBibtex } from './bibtex.ts'
import { formatCitation } from './formatted.ts'
import { toCslJson } from './index.ts'
import { toRis } from './ris.ts'
import type { Cited } from './work.ts'

type Work = Omit<ReferenceView, 'printed'>

const citedOf = ({ id, csl }: Work): Cited => ({ id, csl, onlyNamed: true })

export function printedWork<W extends Work>(work: W): W & Pick<ReferenceView, 'printed'> {
  const cited = citedOf(work)
  return { ...work, printed: { fr: formatCitation(cited, 'fr'), en: formatCitation(cited, 'en') } }
}

const forms = {
  bibtex: { mime: 'application/x-bibtex', extension: 'bib' },
  ris: { mime: 'application/x-research-info-systems', extension: 'ris' },
  'csl-json': { mime: 'application/vnd.citationstyles.csl+json', extension: 'json' },
} as const

/** The works of these ids, in the order of the ids; those that are not there are left out. */
export function worksFile(works: readonly Work[], { ids, format, language }: ReferencesToFile): TextFile {
  const byId = new Map(works.map((work) => [work.id, work]))
  const cited = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).map(citedOf)
  const texts: Record<typeof format, () => string> = {
    bibtex: () => cited.map((one) => toBibtex(one, language)).join('\n'),
    ris: () => cited.map((one) => toRis(one, language)).join(''),
    'csl-json': () => toCslJson(cited, language),
  }
  const { mime, extension } = forms[format]
  return { format, mime, name: `grappe-bibliography.${extension}`, text: texts[format]() }
}
