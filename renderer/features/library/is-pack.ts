/** Whether a file is a content pack, by what is in it. */

/** The name by which a pack is known, as the list of a ZIP's files has it at the file's end: behind 46 bytes that begin with PK. */
const listed = /PK[\s\S]{44}pack\.json/
/** And before the first file of a ZIP, where the end is missing. */
const first = /^PK[\s\S]{28}pack\.json/

/** Bytes at the end in which the list of files is, even of a pack of thousands. */
const tail = 2 * 1024 * 1024

const lettersOf = async (part: Blob) => new TextDecoder('latin1').decode(await part.arrayBuffer())

/**
 * A file that bears a pack's name is one too, whatever is in it: what is wrong with it is told as of a pack.
 * A file that cannot be read is none.
 */
export async function isPack(file: File): Promise<boolean> {
  if (/\.grappe$/i.test(file.name)) return true
  try {
    const head = await lettersOf(file.slice(0, 100))
    if (!head.startsWith('PK')) return false
    return first.test(head) || listed.test(await lettersOf(file.slice(-tail)))
  } catch {
    return false
  }
}
