/** Plain text: in whichever of the usual encodings it is, lines into paragraphs. */
import type { Draft, Stretch } from './document.ts'

function decoderOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/**
 * UTF-16 by its mark, else what the file says of itself, else UTF-8, else the encoding of old Windows files.
 * @param said an encoding that the file names, where it does
 */
export function decode(bytes: Uint8Array, said?: string): string {
  const marked = decoderOf(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8, whatever the file says of itself.
  }
  try {
    return new TextDecoder(said ?? 'windows-1252').decode(bytes)
  } catch {
    // The name is none of an encoding.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const longestHeading = 100
const itemForm = /^\s*(?:[-*•–‣▪]|\d{1,3}[.)])\s+/u

/** A short line by itself that is numbered like a heading, or all in capitals. */
export function isHeading(text: string): boolean {
  if (text.length > longestHeading || /[.;:,!?…]$/u.test(text)) return false
  const numbered = /^(?:(?:\d{1,2}\.)+\d{0,2}|[IVX]{1,5}[.)]|[A-Z][.)])\s+\p{Lu}/u.test(text)
  const capitals = (text.match(/\p{Lu}/gu) ?? []).length >= 3 && !/\p{Ll}/u.test(text)
  return numbered || capitals
}

/** The lines of one paragraph: items stand by themselves, the others are one text. */
function paragraphsOf(lines: readonly string[]): Stretch[] {
  const parts: { form: 'paragraph' | 'item'; lines: string[] }[] = []
  for (const line of lines) {
    const item = itemForm.test(line) && lines.length > 1
    const last = parts.at(-1)
    if (item || !last)
      parts.push({ form: item ? 'item' : 'paragraph', lines: [line.replace(item ? itemForm : '', '')] })
    else last.lines.push(line)
  }
  return parts.map(({ form, lines: own }) => ({ form, level: 0, page: null, text: own.join(' ') }))
}

export function readText(bytes: Uint8Array): Draft {
  const all = decode(bytes)
    .trim()
    .split(/\r\n|\r|\n|\u2028|\u2029|\f/)
  // Where no line is empty each is a paragraph, as text editors that wrap write it.
  const blocks = all.some((line) => line.trim() === '')
    ? all.reduce<string[][]>(
        (groups, line) => {
          if (line.trim() === '') groups.push([])
          else groups.at(-1)?.push(line)
          return groups
        },
        [[]],
      )
    : all.map((line) => [line])
  const stretches = blocks.flatMap((lines): Stretch[] => {
    const [only = ''] = lines
    if (lines.length === 1 && isHeading(only.trim())) return [{ form: 'heading', level: 2, page: null, text: only }]
    return paragraphsOf(lines)
  })
  return { title: '', pages: null, stretches }
}
