/** A citation as a line of text, as French and as English readers write it: author, year, title, what it is part of, place. */
import type { Language } from '../../../content/schema/common.ts'
import { dateParts, readIn, statusOf, type Cited, type Csl, type Name } from './work.ts'

function nameOf(name: Name): string {
  if ('literal' in name) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return name.given ? `${family}, ${name.given}` : family
}

const and = { fr: ' et ', en: ' and ' } as const

function namesOf(names: readonly Name[], language: Language): string {
  const all = names.map(nameOf)
  const last = all.pop() ?? ''
  return all.length === 0 ? last : `${all.join(language === 'fr' ? '\u00A0; ' : '; ')}${and[language]}${last}`
}

const editors = {
  fr: () => '(dir.)',
  en: (count: number) => (count > 1 ? '(eds)' : '(ed.)'),
} as const

const undated = { fr: 's. d.', en: 'n.d.' } as const

/** A title inside quotation marks; marks within it become those of the second rank. */
function quoted(title: string, language: Language): string {
  if (language === 'fr') return `«\u00A0${title.replaceAll(/«\s*/g, '“').replaceAll(/\s*»/g, '”')}\u00A0»`
  return `“${title.replaceAll(/[“«]\s*/g, '‘').replaceAll(/\s*[”»]/g, '’')}”`
}

/** What has a title of its own inside something larger is set in quotation marks. */
const isPart = ({ type }: Csl) =>
  ['article-journal', 'article-newspaper', 'chapter', 'entry', 'paper-conference'].includes(type)

function containerOf(csl: Csl, language: Language): string[] {
  const issue = csl.issue && (language === 'fr' ? `nᵒ\u00A0${csl.issue}` : `no.\u00A0${csl.issue}`)
  const volume = csl.volume && `vol.\u00A0${csl.volume}`
  const pages =
    csl.page && `${language === 'en' && /[-–]/.test(csl.page) ? 'pp.' : 'p.'}\u00A0${csl.page.replace('-', '–')}`
  const container =
    csl['container-title'] &&
    (csl.type === 'chapter' || csl.type === 'entry' ? `in ${csl['container-title']}` : csl['container-title'])
  return [container, volume, issue, pages].filter((part): part is string => Boolean(part))
}

/** A sentence has one mark at its end, whatever its last word brings along. */
const closed = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`)

/** The citation as text, ending in a full stop. */
export function formatCitation(cited: Cited, language: Language): string {
  const { csl, passage } = cited
  const by = csl.author ?? csl.editor ?? []
  const suffix = csl.author ? '' : ` ${editors[language](by.length)}`
  const year = String(dateParts(csl)[0] ?? (statusOf(csl, language) || undated[language]))
  const series = [csl['collection-title'], csl['collection-number']].filter(Boolean).join(' ')
  const title = isPart(csl) ? quoted(csl.title, language) : csl.title
  const parts = [
    // A work that nobody signs is named by its title.
    ...(by.length === 0 ? [] : [title]),
    ...(csl.author && csl.editor ? [`${namesOf(csl.editor, language)} ${editors[language](csl.editor.length)}`] : []),
    ...containerOf(csl, language),
    series,
    csl['event-title'],
    csl['event-place'],
    csl['publisher-place'],
    csl.publisher,
    csl.number,
    passage?.locator[language],
  ].filter(Boolean)
  const who = by.length === 0 ? title : `${namesOf(by, language)}${suffix}`
  const comma = language === 'fr' ? ',' : ''
  const work = closed(`${who} (${year})${parts.length > 0 ? `${comma} ${parts.join(', ')}` : ''}`)
  if (cited.onlyNamed) return work
  const where = readIn(cited, language)
  return `${work} ${where.slice(0, 1).toUpperCase()}${where.slice(1)}.`
}
