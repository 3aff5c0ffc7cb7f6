/** What the exploration rooms print: wide tables on paper laid on its side, few pages, nothing that leads nowhere. */
import { describe, expect, it } from 'vitest'
import { appForSuite, findBrowser } from './app.ts'

const { browser } = await findBrowser()

describe.skipIf(!browser)('on paper', () => {
  const { app } = appForSuite(browser, { interfaceLanguage: 'fr', readingLanguage: 'fr', theme: 'dark' })

  const print = async (path: string) => {
    await app().open(path)
    const pdf = (await app().page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    return { pages: boxes.length, wide: boxes.every(([, width, height]) => Number(width) > Number(height)) }
  }

  it.each([
    ['/cases/compare?ids=nnewi,sialkot', 3, false],
    ['/cases/compare?ids=nnewi,zaria-leather,sialkot', 3, true],
    ['/cases/compare?ids=nnewi,zaria-leather,sialkot,profo', 4, true],
    ['/cases?view=evidence', 1, true],
    ['/glossary/cluster', 1, false],
  ])('%s on at most %i pages', async (path, most, wide) => {
    const printed = await print(path)
    expect(printed.pages).toBeGreaterThan(0)
    expect(printed.pages).toBeLessThanOrEqual(most)
    expect(printed.wide).toBe(wide)
  })

  it('the ways to go on from a case are left out, its story is not', async () => {
    const { page, open } = app()
    await open('/cases/sialkot')
    const near = page.getByRole('heading', { name: 'Les cas les plus proches' })
    await near.waitFor()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => near.isVisible()).toBe(false)
    await expect.poll(() => page.getByRole('heading', { name: 'Chronologie' }).isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
  })
})
