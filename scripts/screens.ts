/**
 * `npm run screens`: every screen of the app as a picture, in both languages, three themes and three widths, into screens/.
 * `-- --looks fr-light-1366,en-dark-400 --only home,case` makes some of them; `-- --readme` the few that the README shows, into
 * docs/screens/.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import type { Settings } from '../electron/api/views/notebook.ts'
import { startLoopback } from '../electron/hosts/loopback.ts'
import { openProgram } from '../electron/program.ts'
import { launchChromium } from './chromium.ts'
import { openExamples, type Examples } from './examples.ts'
import { buildFolder, libraryFile, root } from './paths.ts'
import { screenPath, screens } from './screen-list.ts'
import { buildStale } from './stale.ts'

const { values } = parseArgs({
  options: { readme: { type: 'boolean' }, looks: { type: 'string' }, only: { type: 'string' } },
})

interface Look {
  readonly language: Settings['interfaceLanguage']
  readonly theme: Settings['theme']
  readonly width: number
  readonly height: number
}

const sizes = [
  [1366, 768],
  [1920, 1080],
  [400, 800],
] as const

const allLooks: readonly Look[] = (['fr', 'en'] as const).flatMap((language) =>
  (['light', 'dark', 'contrast'] as const).flatMap((theme) =>
    sizes.map(([width, height]) => ({ language, theme, width, height })),
  ),
)

/** What the README shows: name of the file, screen, look. */
const forReadme: readonly (readonly [name: string, screen: string, look: Look])[] = [
  ['home', 'home', { language: 'en', theme: 'light', width: 1366, height: 1100 }],
  ['case', 'case', { language: 'en', theme: 'light', width: 1366, height: 768 }],
  ['case-actors', 'case-actors', { language: 'en', theme: 'light', width: 1366, height: 900 }],
  ['evidence', 'cases-evidence', { language: 'en', theme: 'light', width: 1366, height: 1000 }],
  ['matrix', 'matrix', { language: 'fr', theme: 'light', width: 1366, height: 900 }],
  ['reader', 'reader', { language: 'fr', theme: 'dark', width: 1366, height: 768 }],
  ['actors', 'tool-map', { language: 'en', theme: 'light', width: 1366, height: 1000 }],
  ['plan', 'tool-plan', { language: 'en', theme: 'light', width: 1366, height: 768 }],
]

async function wear(page: Page, { language, theme, width, height }: Look): Promise<void> {
  const settings: Settings = { interfaceLanguage: language, readingLanguage: language, theme, textSize: 'medium' }
  await page.setViewportSize({ width, height })
  await page.evaluate(
    `fetch('/api/settings', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify(settings))} })`,
  )
}

interface Shot {
  readonly screen: string
  readonly file: string
  readonly fullPage: boolean
  /** The cluster that the tools of the workbook are shown with. */
  readonly examples: Examples
}

async function shoot(page: Page, origin: string, { screen, file, fullPage, examples }: Shot): Promise<void> {
  await page.goto(`${origin}${screenPath(screens[screen] ?? '/', examples)}`)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: file, fullPage })
}

const nameOf = ({ language, theme, width }: Look) => `${language}-${theme}-${width}`

/** The screens named, in the looks named; a name that is none is refused with those that are. */
function chosen<T>(asked: string | undefined, all: readonly T[], name: (one: T) => string): readonly T[] {
  if (asked === undefined) return all
  return asked.split(',').map((word) => {
    const found = all.find((one) => name(one) === word)
    if (found === undefined) throw new Error(`${word} is none of ${all.map(name).join(', ')}`)
    return found
  })
}

async function shootAll(page: Page, origin: string): Promise<number> {
  const looks = chosen(values.looks, allLooks, nameOf)
  const names = chosen(values.only, Object.keys(screens), (name) => name)
  for (const look of looks) {
    const folder = join(root, 'screens', nameOf(look))
    mkdirSync(folder, { recursive: true })
    await wear(page, look)
    const examples = await openExamples(page, look.language)
    for (const screen of names)
      await shoot(page, origin, { screen, file: join(folder, `${screen}.png`), fullPage: true, examples })
    console.log(`screens: ${look.language}, ${look.theme}, ${look.width} wide`)
  }
  return looks.length * names.length
}

async function shootReadme(page: Page, origin: string): Promise<number> {
  const folder = join(root, 'docs', 'screens')
  mkdirSync(folder, { recursive: true })
  for (const [name, screen, look] of forReadme) {
    await wear(page, look)
    const examples = await openExamples(page, look.language)
    await shoot(page, origin, { screen, file: join(folder, `${name}.png`), fullPage: false, examples })
  }
  return forReadme.length
}

async function run(browser: Browser, readme: boolean): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'grappe-screens-'))
  const program = openProgram({ library: libraryFile, page: join(buildFolder, 'page'), data, version: '0.1.0' })
  const host = await startLoopback(program.handle, 0)
  const page = await browser.newPage()
  await page.goto(host.link)
  const count = await (readme ? shootReadme(page, host.origin) : shootAll(page, host.origin))
  console.log(`screens: ${count} pictures in ${readme ? 'docs/screens' : 'screens'}`)
  await browser.close()
  await host.close()
  program.close()
  rmSync(data, { recursive: true, force: true })
}

if (!buildStale()) process.exitCode = 1
else {
  const found = await launchChromium()
  if ('missing' in found) {
    console.error(`screens: ${found.missing}`)
    process.exitCode = 1
  } else await run(found.browser, values.readme ?? false)
}
