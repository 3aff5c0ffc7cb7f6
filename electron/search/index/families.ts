/** Words of one family: développer, développement, développeur. Rule A8 of docs/search.md. */
import type { Language } from '../../../content/schema/common.ts'
import { stemOf } from '../analyse.ts'

const endings: Record<Language, RegExp> = {
  fr: /(?:isation|is|ation|ateur|atric|ition|iteur|ition|eur|eux|eus|ement|ment|ag|ité|it|ism|ist|iqu|iel|al|el|if|iv|ant|anc|ent|enc|abl|et|er|i|e|u)$/,
  en: /(?:isation|ization|is|iz|ation|ator|ition|or|er|ement|ment|ness|ity|iti|ism|ist|ic|ical|al|el|if|iv|ant|anc|ent|enc|abl|ship|ful|i|e|y|u)$/,
}
const shortest = 4

/** What is left of a word's stem without the ending by which it was derived. */
export function familyOf(word: string, language: Language): string {
  const stem = stemOf(word, language)
  const root = stem.replace(endings[language], '')
  return root.length >= shortest ? root : stem
}
