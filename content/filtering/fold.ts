/** Words without regard to case, accents, ligatures and kinds of apostrophe. */

/** « L’œuvre d’Évreux » becomes "l'oeuvre d'evreux". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .replaceAll('\u00A0', ' ')
}
