/**
 * `node scripts/icons.ts [--chromium FILE]`: draws electron/icons/icon.svg in every size that the systems ask for, with a
 * Chromium: the one given, else the machine's Chrome. Needed again only when the drawing changes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { root } from './paths.ts'

const folder = join(root, 'electron', 'icons')
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')

async function draw(page: Page, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}

interface Drawing {
  readonly size: number
  readonly png: Buffer
}

/** Windows: a directory of 16 bytes for each drawing, then the drawings. */
function ico(drawings: readonly Drawing[]): Buffer {
  const head = Buffer.alloc(6 + 16 * drawings.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(drawings.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of drawings.entries()) {
    const at = 6 + 16 * index
    // 256 is written as 0.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...drawings.map(({ png }) => png)])
}

/** macOS names each size, and the same size for its fine screens, by four letters. */
const macTypes: readonly (readonly [type: string, size: number])[] = [
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]

function block(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(8 + content.length, 4)
  return Buffer.concat([head, content])
}

function icns(drawings: ReadonlyMap<number, Buffer>): Buffer {
  const blocks = macTypes.map(([type, size]) => block(type, drawings.get(size) ?? Buffer.alloc(0)))
  return block('icns', Buffer.concat(blocks))
}

const linux = [16, 24, 32, 48, 64, 128, 256, 512]
const windows = [16, 24, 32, 48, 64, 128, 256]
const { values } = parseArgs({ options: { chromium: { type: 'string' } } })
const browser = await chromium.launch(values.chromium ? { executablePath: values.chromium } : { channel: 'chrome' })
const page = await browser.newPage()
const drawings = new Map<number, Buffer>()
for (const size of [...linux, 1024]) drawings.set(size, await draw(page, size))
await browser.close()
const drawn = (sizes: readonly number[]) =>
  [...drawings].filter(([size]) => sizes.includes(size)).map(([size, png]) => ({ size, png }))

mkdirSync(join(folder, 'linux'), { recursive: true })
for (const { size, png } of drawn(linux)) writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png)
writeFileSync(join(folder, 'icon.png'), drawings.get(1024) ?? '')
writeFileSync(join(folder, 'icon.ico'), ico(drawn(windows)))
writeFileSync(join(folder, 'icon.icns'), icns(drawings))
console.log(`icons: drawn in ${folder}`)
