/** Where a file is missing or broken, the reader is told what happened, what is safe and what to do. */
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Notebook } from '../../electron/notebook/notebook.ts'
import { addNote } from '../../electron/notebook/notes.ts'
import { makeBackup } from '../../electron/notebook/backup.ts'
import { libraryFile } from '../../scripts/paths.ts'
import { dataFolder, findBrowser, openApp, type App } from './app.ts'

const { browser } = await findBrowser()

describe.skipIf(!browser).each(['fr', 'en'] as const)('trouble in %s', (language) => {
  let data: ReturnType<typeof dataFolder>
  let app: App | undefined
  const settings = { interfaceLanguage: language, readingLanguage: language }
  beforeEach(() => {
    data = dataFolder()
  })
  afterEach(async () => {
    await app?.close()
    data.remove()
  })
  const main = async () => (await app?.page.locator('main').textContent()) ?? ''

  it('a missing library: notes and settings still open', async () => {
    if (!browser) return
    app = await openApp(browser, { data: data.folder, library: join(data.folder, 'none.sqlite'), settings })
    await expect
      .poll(() => main())
      .toMatch(
        language === 'fr'
          ? /La bibliothèque manque.*Vos notes sont intactes/
          : /The library is missing.*Your notes are intact/,
      )
    await app.open('/notes')
    await app.open('/settings')
    await app.open('/library')
    await expect.poll(() => main()).toContain('notebook.sqlite')
  })

  it('a truncated library', async () => {
    if (!browser) return
    const library = join(data.folder, 'library.sqlite')
    copyFileSync(libraryFile, library)
    truncateSync(library, 300_000)
    app = await openApp(browser, { data: data.folder, library, settings })
    await app.open('/cases/sialkot')
    await expect.poll(() => main()).toMatch(language === 'fr' ? /ne peut pas être lue/ : /cannot be read/)
  })

  it('a damaged notebook: the library opens, the file is kept, the backup comes back', async () => {
    if (!browser) return
    const notebook = new Notebook(data.folder)
    notebook.write((db) => {
      addNote(
        db,
        { kind: 'case', item: 'nnewi', part: '' },
        { title: { fr: 'Nnewi', en: 'Nnewi' }, quote: { fr: '', en: '' } },
        'à garder',
        new Date(),
      )
      makeBackup(db, join(data.folder, 'backups'), new Date())
    })
    notebook.close()
    const noise = randomBytes(8192)
    writeFileSync(join(data.folder, 'notebook.sqlite'), noise)
    app = await openApp(browser, { data: data.folder, settings })
    const alert = app.page.getByRole('alert')
    const told = (await alert.textContent()) ?? ''
    const kept = /\S*notebook-damaged-\S+?\.sqlite/.exec(told)?.[0] ?? ''
    expect(existsSync(kept)).toBe(true)
    expect(readFileSync(kept).equals(noise)).toBe(true)
    await app.open('/cases/nnewi')
    await alert.getByRole('button').press('Enter')
    await app.page.getByText('à garder').waitFor()
  })

  it('a folder that cannot be written to', async () => {
    if (!browser) return
    // A path under a file can be written to by nobody, not even by root.
    const file = join(data.folder, 'file')
    mkdirSync(data.folder, { recursive: true })
    writeFileSync(file, '')
    app = await openApp(browser, { data: join(file, 'data') })
    const { page, open } = app
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/ne peut pas être modifié/)
    await open('/cases/sialkot')
    await page.getByRole('button', { name: 'Marquer' }).press('Enter')
    await page
      .getByRole('status')
      .getByText(/ne peut pas être modifié/)
      .waitFor()
  })

  it('an unknown case', async () => {
    if (!browser) return
    app = await openApp(browser, { data: data.folder, settings })
    await app.open('/cases/atlantis')
    await expect
      .poll(() => main())
      .toMatch(language === 'fr' ? /Rien ne porte le nom «\satlantis\s»/ : /Nothing bears the name “atlantis”/)
  })
})
