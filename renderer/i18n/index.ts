/** The words of the interface. French is the measure: English has the same keys, or the types say so. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../content/schema/common.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof fr
    returnNull: false
  }
}

export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { fr, en },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  })
}
