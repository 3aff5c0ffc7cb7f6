/** The bytes of a file that the reader chose. */

export class Unreadable extends Error {}

/** @throws Unreadable where the file is gone since, or is a folder */
export async function bytesOf(file: File): Promise<ArrayBuffer> {
  return file.arrayBuffer().catch((cause: unknown) => {
    throw new Unreadable('', { cause })
  })
}
