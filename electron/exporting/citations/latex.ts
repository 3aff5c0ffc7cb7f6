/** Text of a BibTeX file for programs that know ASCII alone: each letter with an accent as the command that sets it. */

/** The combining marks, and the commands of LaTeX for them. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030A': 'r',
  '\u030B': 'H',
  '\u030C': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
}

const signs: Readonly<Record<string, string>> = {
  œ: '{\\oe}',
  Œ: '{\\OE}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  ß: '{\\ss}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  '«': '{\\guillemotleft}',
  '»': '{\\guillemotright}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '{\\ldots}',
  '§': '{\\S}',
  '°': '{\\textdegree}',
  '€': '{\\texteuro}',
  '×': '{\\texttimes}',
  '\u00A0': '~',
  '\u202F': '~',
}

function toCommand(letter: string): string {
  const sign = signs[letter]
  if (sign !== undefined) return sign
  const [base = letter, mark = '', ...more] = letter.normalize('NFD')
  const command = accents[mark]
  if (command === undefined || more.length > 0 || !/^[ -~]$/.test(base))
    return letter.normalize('NFKD').replaceAll(/[^ -~]/g, '') || '?'
  return /[a-z]/i.test(command) ? `{\\${command}{${base}}}` : `{\\${command}${base}}`
}

/** The same text in ASCII; what has no command loses its marks, and what is no letter becomes a question mark. */
export function toLatex(text: string): string {
  return text.normalize('NFC').replaceAll(/[^\n -~]/gu, toCommand)
}
