/** Pages of the web, as files. */
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Draft } from './document.ts'
import { decode } from './text.ts'
import { readTree } from './tree.ts'

const parser = unified().use(rehypeParse)

export const readHtmlText = (text: string): Draft => readTree(parser.parse(text))

/** The encoding that a page names at its head. */
function saidBy(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1]
}

export const readHtml = (bytes: Uint8Array): Draft => readHtmlText(decode(bytes, saidBy(bytes)))
