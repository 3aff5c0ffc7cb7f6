/** Names of the closed lists that stand in the schema rather than in a vocabulary. */
import type { Bilingual, Language } from '../schema/common.ts'

/** Makes a text in both languages. */
export function inBoth(make: (language: Language) => string): Bilingual {
  return { fr: make('fr'), en: make('en') }
}

export const evidenceNames: Readonly<Record<'weak' | 'moderate' | 'strong', Bilingual>> = {
  weak: { fr: 'faible', en: 'weak' },
  moderate: { fr: 'moyenne', en: 'moderate' },
  strong: { fr: 'solide', en: 'strong' },
}

export const depthNames: Readonly<Record<'flagship' | 'full' | 'brief', Bilingual>> = {
  flagship: { fr: 'cas détaillé', en: 'in depth' },
  full: { fr: 'cas complet', en: 'in full' },
  brief: { fr: 'cas bref', en: 'in brief' },
}
