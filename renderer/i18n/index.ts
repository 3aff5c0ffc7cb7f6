/** The words of the interface. French is the measure: English has the same keys, or the types say so. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../content/schema/common.ts'
import { typeset } from '../../content/wording/typography.ts'
import type { fr } from './fr/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof fr
    returnNull: false
  }
}

/** Words as their language prints them: whoever writes one types ordinary spaces. */
export function setWords<T>(words: T, language: Language): T {
  if (typeof words === 'string') return typeset(words, language) as T
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, setWords(inner, language)])) as T
}

/** The words of one language are there at the start, those of the other once they are asked for. */
const load = {
  fr: async () => setWords((await import('./fr/index.ts')).fr, 'fr'),
  en: async () => setWords((await import('./en/index.ts')).en, 'en'),
} as const

export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: await load[language]() },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
}

/** The language that was asked for last. */
let wanted: Language | undefined

/** Changes the language of the interface, once its words are there; if another has been asked for meanwhile, that one stands. */
export async function changeLanguage(language: Language): Promise<void> {
  wanted = language
  if (!i18next.hasResourceBundle(language, 'common'))
    for (const [namespace, words] of Object.entries(await load[language]()))
      i18next.addResourceBundle(language, namespace, words)
  if (wanted === language) await i18next.changeLanguage(language)
}
