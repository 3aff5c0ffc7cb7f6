import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { footRooms, mainRooms, referenceRooms } from '../../content/wording/rooms.ts'
import { menuTemplate, type MenuActions } from '../../electron/menu.ts'
import { programFolder, readShellOptions } from '../../electron/shell/options.ts'
import { pdfName } from '../../electron/shell/print.ts'

function makeActions() {
  return {
    goTo: vi.fn<MenuActions['goTo']>(),
    back: vi.fn<MenuActions['back']>(),
    forward: vi.fn<MenuActions['forward']>(),
    print: vi.fn<MenuActions['print']>(),
    savePdf: vi.fn<MenuActions['savePdf']>(),
    openDataFolder: vi.fn<MenuActions['openDataFolder']>(),
  }
}
const submenu = (item: MenuItemConstructorOptions | undefined) => (Array.isArray(item?.submenu) ? item.submenu : [])
const make = (language: 'fr' | 'en', platform: NodeJS.Platform = 'win32', devTools = false) => {
  const actions = makeActions()
  return { actions, menu: menuTemplate({ language, platform, devTools, actions }) }
}

describe('the menu', () => {
  test('speaks the reader’s language throughout', () => {
    const labels = (language: 'fr' | 'en') => {
      const { menu } = make(language)
      return menu.map((item) => [item.label, ...submenu(item).map(({ label }) => label ?? '—')].join(', '))
    }
    expect({ fr: labels('fr'), en: labels('en') }).toMatchInlineSnapshot(`
      {
        "en": [
          "File, Print…, Save as PDF…, —, Quit Grappe",
          "Edit, Undo, Redo, —, Cut, Copy, Paste, Paste without formatting, Select all",
          "View, Actual size, Zoom in, Zoom out, —, Full screen, Open the page again",
          "Go, Back, Forward, —, Home, Cases, Typologies, Actions, Guide, Workbook, Documents, Reference, Search, My notes, My library, Lists and directories, —, Settings, Help",
          "Help, Grappe help, Folder of your data",
        ],
        "fr": [
          "Fichier, Imprimer…, Enregistrer en PDF…, —, Quitter Grappe",
          "Édition, Annuler, Rétablir, —, Couper, Copier, Coller, Coller sans mise en forme, Tout sélectionner",
          "Affichage, Taille normale, Agrandir, Réduire, —, Plein écran, Rouvrir la page",
          "Aller, Page précédente, Page suivante, —, Accueil, Cas, Typologies, Actions, Guide, Atelier, Documents, Repères, Recherche, Mes notes, Ma bibliothèque, Listes et répertoires, —, Réglages, Aide",
          "Aide, Aide de Grappe, Dossier de vos données",
        ],
      }
    `)
  })

  test('goes to every room', () => {
    const { actions, menu } = make('en')
    const go = submenu(menu.find(({ label }) => label === 'Go'))
    const all = [...mainRooms, ...referenceRooms, ...footRooms]
    for (const { label, click } of go.flatMap((item) => [item, ...submenu(item)]))
      if (all.some(({ name }) => name.en === label) && click) (click as () => void)()
    expect(actions.goTo.mock.calls.flat()).toEqual(all.map(({ path }) => path))
  })

  test('every item does something', () => {
    const { menu } = make('fr', 'darwin', true)
    const idle = menu
      .flatMap(submenu)
      .filter((item) => !item.click && !item.role && !item.submenu && item.type !== 'separator')
    expect(idle).toEqual([])
  })

  test('on a Mac, quitting stands in the app’s own menu', () => {
    const withQuit = (platform: NodeJS.Platform) =>
      make('en', platform).menu.findIndex((item) => submenu(item).some(({ role }) => role === 'quit'))
    expect([withQuit('darwin'), withQuit('linux')]).toEqual([0, 0])
    expect(make('en', 'darwin').menu[0]?.label).toBe('Grappe')
  })

  test('has the developer’s tools only where they are allowed', () => {
    const tools = (allowed: boolean) =>
      make('en', 'linux', allowed)
        .menu.flatMap(submenu)
        .filter(({ role }) => role === 'toggleDevTools').length
    expect([tools(false), tools(true)]).toEqual([0, 1])
  })
})

describe('what Grappe is started with', () => {
  test('is read among Chromium’s own switches', () => {
    const args = ['/app', '--no-sandbox', '--data=/d', '--enable-features=A,B', '--browser', '--port', '8080']
    expect(readShellOptions(args, undefined)).toEqual({
      browser: true,
      data: expect.stringMatching(/[\\/]d$/),
      port: 8080,
    })
  })

  test('the portable marker is looked for where the reader put the program', () => {
    expect(programFolder('/m/Grappe.app/Contents/MacOS/Grappe', 'darwin', {})).toMatch(/^[\\/]m$/)
    expect(programFolder('/tmp/.mount/grappe', 'linux', { APPIMAGE: '/stick/Grappe.AppImage' })).toBe('/stick')
    expect(programFolder('/stick/grappe', 'linux', {})).toBe('/stick')
  })
})

describe('the name of a PDF', () => {
  test.each([
    ['Suame Magazine (Ghana)', 'Suame Magazine (Ghana).pdf'],
    ['C:\\x\\..\\y.pdf', 'C x .. y.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    [' l’atelier : « quoi ? » ', 'l’atelier « quoi ».pdf'],
    ['\u0000\n', 'Grappe.pdf'],
    ['', 'Grappe.pdf'],
  ])('%j becomes %j', (suggested, name) => {
    expect(pdfName(suggested)).toBe(name)
  })

  test('is no longer than file systems take', () => {
    expect(pdfName('é'.repeat(500)).length).toBeLessThan(110)
  })
})
