/** The words of the interface. French is the measure: English has the same keys, or the types say so. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../content/schema/common.ts'
import { typeset } from '../../content/wording/typography.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'

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

export const words = { fr: setWords(fr, 'fr'), en: setWords(en, 'en') } as const

export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: words,
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
}
