/** The program ends under an open page: each room says so and what to do, and goes on once the program is back. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLoopback, type LoopbackHost } from '../../electron/hosts/loopback.ts'
import { openProgram } from '../../electron/program.ts'
import { buildFolder, libraryFile } from '../../scripts/paths.ts'
import { dataFolder, findBrowser } from './app.ts'

const { browser } = await findBrowser()

/** A page of each room, and what one opens from there that the program has to answer. */
const rooms: readonly (readonly [page: string, opens: string])[] = [
  ['/sources', '/sources/afd-2009'],
  ['/sources/cnuced-1998', '/sources/cnuced-1998/p2'],
  ['/cases', '/cases/sialkot'],
  ['/cases?view=evidence', '/cases?view=timeline'],
  ['/cases/compare?ids=nnewi,sialkot', '/cases/nnewi'],
  ['/typologies', '/typologies/cnuced-clusters'],
  ['/typologies/cnuced-clusters', '/typologies/cnuced-clusters/classify'],
  ['/actions', '/actions/joint-purchasing'],
  ['/glossary', '/map/term/cluster'],
  ['/bibliography', '/people'],
  ['/bodies', '/bodies/afd'],
  ['/search?q=confiance', '/search?q=grappe'],
]

describe.skipIf(!browser)('the program ends under an open page', () => {
  const data = dataFolder()
  const program = openProgram({
    library: libraryFile,
    page: join(buildFolder, 'page'),
    data: data.folder,
    version: 'test',
    log: () => undefined,
  })
  let host: LoopbackHost
  let page: Page
  beforeAll(async () => {
    if (!browser) return
    host = await startLoopback(program.handle, 0)
    page = await (await browser.newContext()).newPage()
    await page.goto(host.link)
  })
  afterAll(async () => {
    await page.context().close()
    await host.close()
    program.close()
    data.remove()
  })

  /** Follows an address as a link of the page does. */
  const follow = (path: string) =>
    page.evaluate((to) => {
      const link = document.createElement('a')
      window.history.pushState(null, '', to)
      link.href = to
      window.dispatchEvent(new PopStateEvent('popstate', { state: null }))
    }, path)

  /** The program as one starts it again: another key, which another window of the browser brings. */
  const comeBack = async (): Promise<void> => {
    host = await startLoopback(program.handle, Number(new URL(host.origin).port))
    const other = await page.context().newPage()
    await other.goto(host.link)
    await other.close()
  }

  it.each(rooms)('at %s, opening %s', async (from, to) => {
    await page.goto(`${host.origin}${from}`)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    page.setDefaultTimeout(5000)
    await host.close()
    await follow(to)
    const said = page.getByText(/Grappe ne répond plus.*Relancez Grappe, puis rouvrez cette page/)
    await said.waitFor()
    const again = page.getByRole('button', { name: 'Réessayer' })
    await again.click()
    await page.getByText('Grappe ne répond toujours pas.').waitFor()
    await comeBack()
    await again.click()
    await said.waitFor({ state: 'detached' })
    await page.locator('main h1').waitFor()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(to)
    await expect.poll(() => page.locator('main').textContent()).not.toMatch(/ne peut pas s’ouvrir/)
  })
})
