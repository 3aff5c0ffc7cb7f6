/** What a folded word sounds like to those who write as they hear, French first: filosofie and philosophie are one. Rule C6 of docs/search.md. */

/** Letters that are heard as others, the longest first. A word's last letters are silent where they end in e, s, t, d or x. */
const heard =
  /(?:e|es|s|t|d|x|ts|ds|ent)$|sch|ch|sh|ph|gh|qu|ck|cc(?=[eiy])|sc(?=[eiy])|c(?=[eiy])|t(?=i(?:on|el|eu|al))|ge(?=[aou])|g(?=[eiy])|eaux?|aux?|oeu|ain|ein|yn|ym|im(?=[bp])|e[nm](?=[bcdfgjklpqstv])|am(?=[bp])|ai|ei|oe|ae|(?<=[aeiou])s(?=[aeiouy])|[ckqyzhwx]|(.)\1/g

const sounds: Readonly<Record<string, string>> = {
  sch: 'ç',
  ch: 'ç',
  sh: 'ç',
  ph: 'f',
  gh: 'g',
  qu: 'k',
  ck: 'k',
  cc: 'ks',
  sc: 's',
  t: 's',
  ge: 'j',
  g: 'j',
  eau: 'o',
  eaux: 'o',
  au: 'o',
  aux: 'o',
  oeu: 'e',
  ain: 'in',
  ein: 'in',
  yn: 'in',
  ym: 'in',
  im: 'in',
  en: 'an',
  em: 'an',
  am: 'an',
  ai: 'e',
  ei: 'e',
  oe: 'e',
  ae: 'e',
  s: 's',
  k: 'k',
  q: 'k',
  y: 'i',
  z: 's',
  h: '',
  w: 'v',
  x: 'ks',
}

export function soundOf(word: string): string {
  return word
    .replace(heard, (letters: string, twice: string | undefined, place: number) => {
      if (place > 2 && place + letters.length === word.length && /^(?:e|es|s|t|d|x|ts|ds|ent)$/.test(letters)) return ''
      if (letters === 'c') return /[eiy]/.test(word[place + 1] ?? '') ? 's' : 'k'
      return sounds[letters] ?? twice ?? letters
    })
    .replace(/(.)\1+/g, '$1')
}
