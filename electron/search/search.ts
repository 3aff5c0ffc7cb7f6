/** Finds documents of the library by the words of a query, in both languages at once. */
import type { DocumentRow } from '../../content/database.ts'
import type { Bilingual, Language } from '../../content/schema/common.ts'
import type { SearchHit, SearchView, Target } from '../api/views/index.ts'
import type { Reader } from '../library/shared.ts'
import { analyse, fold, wordsOf } from './analyse.ts'
import { snippet } from './snippet.ts'
import { stopWords } from './stop-words.ts'

export interface SearchOptions {
  readonly kind?: Target['kind'] | undefined
  /** The language that hits are shown in where they match in both. */
  readonly language: Language
}

/** How many hits an answer holds. */
export const hitLimit = 30

/** A column's weight in the ranking: words in a title say more than words in a text. */
const weights = 'bm25(search, 4.0, 1.0, 4.0, 1.0)'

type MatchRow = DocumentRow & { score: number }

/** A word of the query with what it becomes in each language. */
interface QueryWord {
  readonly typed: string
  readonly terms: Record<Language, string | undefined>
}

/** The language that most stop words of a query belong to, where they tell. */
function toldByStopWords(query: string): Language | undefined {
  const common = wordsOf(query).filter((word) => stopWords.fr.has(word) !== stopWords.en.has(word))
  const french = common.filter((word) => stopWords.fr.has(word)).length
  const english = common.length - french
  return french === english ? undefined : french > english ? 'fr' : 'en'
}

/**
 * The words of a query. What is a stop word in one language counts in the other only where the query's other stop words
 * show that it is meant: "but" finds the French goal in "le but du projet", not in "small but strong".
 */
export function queryWords(query: string): QueryWord[] {
  const told = toldByStopWords(query)
  const words = new Map<number, QueryWord>()
  for (const language of ['fr', 'en'] as const) {
    const others = stopWords[language === 'fr' ? 'en' : 'fr']
    for (const word of analyse(query, language)) {
      const typed = query.slice(word.start, word.end)
      if (told !== language && others.has(fold(typed))) continue
      const known = words.get(word.start)
      words.set(word.start, { typed, terms: { fr: known?.terms.fr, en: known?.terms.en, [language]: word.term } })
    }
  }
  return [...words].toSorted(([a], [b]) => a - b).map(([, word]) => word)
}

const quoted = (term: string) => `"${term.replaceAll('"', '""')}"`

/** FTS5's expression for documents that have any of the words, in either language. */
function matchExpression(words: readonly QueryWord[]): string {
  const columns = (language: Language) => {
    const terms = [...new Set(words.flatMap((word) => word.terms[language] ?? []))]
    return terms.length > 0 ? [`{title_${language} text_${language}} : (${terms.map(quoted).join(' OR ')})`] : []
  }
  return [...columns('fr'), ...columns('en')].join(' OR ')
}

/** The query's words that a document has in a language. */
function matchedWords(row: DocumentRow, words: readonly QueryWord[], language: Language): QueryWord[] {
  const [title, text] = language === 'fr' ? [row.title_fr, row.text_fr] : [row.title_en, row.text_en]
  const terms = new Set(analyse(`${title}\n${text}`, language).map(({ term }) => term))
  return words.filter((word) => {
    const term = word.terms[language]
    return term !== undefined && terms.has(term)
  })
}

const nowhere: Bilingual = { fr: '', en: '' }

/** What a hit is part of. */
function whereOf(reader: Reader, row: DocumentRow): Bilingual {
  if (row.kind === 'passage') {
    const { short, locator } = reader.citation(`${row.item}#${row.part}`)
    return { fr: `${short.fr}, ${locator.fr}`, en: `${short.en}, ${locator.en}` }
  }
  return row.part === '' ? nowhere : reader.nameOf(row.kind as 'typology' | 'procedure', row.item).name
}

function titleOf(row: DocumentRow, where: Bilingual): Bilingual {
  return { fr: row.title_fr || where.fr, en: row.title_en || where.en }
}

function toHit(reader: Reader, row: MatchRow, words: readonly QueryWord[], preferred: Language): SearchHit {
  const other: Language = preferred === 'fr' ? 'en' : 'fr'
  const found = matchedWords(row, words, preferred)
  // The other language is looked at only where it could say more: reading a long text for its words takes time.
  const elsewhere = found.length < words.length ? matchedWords(row, words, other) : []
  const [language, matched] = elsewhere.length > found.length ? [other, elsewhere] : [preferred, found]
  const text = language === 'fr' ? row.text_fr : row.text_en
  const terms = new Set(matched.flatMap((word) => word.terms[language] ?? []))
  const where = whereOf(reader, row)
  return {
    kind: row.kind as Target['kind'],
    item: row.item,
    part: row.part,
    title: titleOf(row, where),
    where: row.title_fr === '' ? nowhere : where,
    language,
    snippet: snippet(text, terms, language),
    matched: [...new Set(matched.map(({ typed }) => typed))],
  }
}

/** Searches everything; an empty query, or one of stop words only, finds nothing. */
export function search(reader: Reader, query: string, options: SearchOptions): SearchView {
  const words = queryWords(query)
  const expression = matchExpression(words)
  if (expression === '') return { query, total: 0, counts: {}, hits: [] }
  const counts = reader.db.all<{ kind: Target['kind']; count: number }>(
    'search.counts',
    'SELECT d.kind, count(*) AS count FROM search JOIN document d ON d.id = search.rowid WHERE search MATCH ? GROUP BY d.kind',
    expression,
  )
  const rows = reader.db.all<MatchRow>(
    'search.hits',
    `SELECT d.*, ${weights} AS score FROM search JOIN document d ON d.id = search.rowid
     WHERE search MATCH ? AND (? = '' OR d.kind = ?) ORDER BY score, d.id LIMIT ${hitLimit}`,
    expression,
    options.kind ?? '',
    options.kind ?? '',
  )
  const byKind = Object.fromEntries(counts.map(({ kind, count }) => [kind, count])) as SearchView['counts']
  return {
    query,
    total: options.kind ? (byKind[options.kind] ?? 0) : counts.reduce((sum, { count }) => sum + count, 0),
    counts: byKind,
    hits: rows.map((row) => toHit(reader, row, words, options.language)),
  }
}
