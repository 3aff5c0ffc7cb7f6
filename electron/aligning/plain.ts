/** A text without what saving it again may change, so that its lines are still those that were counted. */
import { createHash } from 'node:crypto'

/** @param text decoded; its lines keep their numbers */
export function plainText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .replace(/\r\n|\r/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n+$/, '')
}

export const plainChecksum = (text: string): string => createHash('sha256').update(plainText(text)).digest('hex')
