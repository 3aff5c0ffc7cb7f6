/** Faults of typography and of spelling, told with how to write it. */
import type { Language } from '../../../content/schema/index.ts'

/** What an author must mend by hand. */
export interface TypographyFault {
  /** Where it first stands in the text. */
  readonly index: number
  /** What is wrong and how to write it. */
  readonly message: string
}

interface FaultRule {
  readonly form: RegExp
  readonly message: string
}

const both: readonly FaultRule[] = [
  { form: /\.\.\./, message: 'three full stops; write …' },
  { form: /Nations[ \u00A0]Unies/, message: 'one name, one spelling; write Nations unies' },
  { form: /Agence Française/, message: 'one name, one spelling; write Agence française de développement' },
]

const faultRules: Record<Language, readonly FaultRule[]> = {
  fr: [
    { form: /"/, message: 'straight quotes; write « … »' },
    { form: /[“”]/, message: 'English quotes; write « … »' },
    { form: /(?<=\p{L})[;:!?](?=\s)/u, message: 'no space before ; : ! or ?' },
    { form: /\b[oO]e(?:uvre|il|ur)\b|\bcoeur|\bsoeur/, message: 'œ in one letter' },
    ...both,
  ],
  en: [
    { form: /"/, message: 'straight quotes; write “ … ”' },
    { form: /[«»]/, message: 'French quotes; write “ … ”' },
    { form: /(?<=\p{L}) [;:!?](?=\s|$)/u, message: 'a space before a punctuation mark' },
    ...both,
  ],
}

/** The first fault of each sort in a text. */
export function typographyFaults(text: string, language: Language): TypographyFault[] {
  return faultRules[language].flatMap(({ form, message }) => {
    const index = text.search(form)
    return index < 0 ? [] : [{ index, message }]
  })
}
