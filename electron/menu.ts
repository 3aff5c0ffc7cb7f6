/** The native menu, in both languages: the only words of the shell; the rooms are those of the rail. */
import type { MenuItemConstructorOptions } from 'electron'
import type { Bilingual, Language } from '../content/schema/common.ts'
import { footRooms, mainRooms, referenceRooms, type RoomId } from '../content/wording/rooms.ts'

/** What the menu does; the shell does it to its window. */
export interface MenuActions {
  readonly goTo: (path: string) => void
  readonly back: () => void
  readonly forward: () => void
  readonly print: () => void
  readonly savePdf: () => void
  readonly openDataFolder: () => void
}

export interface MenuOptions {
  readonly language: Language
  readonly platform: NodeJS.Platform
  readonly devTools: boolean
  readonly actions: MenuActions
}

/** Keys of rooms that systems know. */
const accelerators: Partial<Record<RoomId, string>> = { home: 'Alt+Home', settings: 'CmdOrCtrl+,', help: 'F1' }

/** Labels of what the menu itself does. */
const words = {
  file: { fr: 'Fichier', en: 'File' },
  print: { fr: 'Imprimer…', en: 'Print…' },
  savePdf: { fr: 'Enregistrer en PDF…', en: 'Save as PDF…' },
  quit: { fr: 'Quitter Grappe', en: 'Quit Grappe' },
  edit: { fr: 'Édition', en: 'Edit' },
  view: { fr: 'Affichage', en: 'View' },
  go: { fr: 'Aller', en: 'Go' },
  back: { fr: 'Page précédente', en: 'Back' },
  forward: { fr: 'Page suivante', en: 'Forward' },
  reference: { fr: 'Listes et répertoires', en: 'Lists and directories' },
  help: { fr: 'Aide', en: 'Help' },
  helpPage: { fr: 'Aide de Grappe', en: 'Grappe help' },
  dataFolder: { fr: 'Dossier de vos données', en: 'Folder of your data' },
} as const satisfies Record<string, Bilingual>

type Role = NonNullable<MenuItemConstructorOptions['role']>
/** Roles, in the order of their menus, with their labels: Electron's own follow the system's language, not the reader's. */
const edit: readonly (readonly [Role, Bilingual] | 'separator')[] = [
  ['undo', { fr: 'Annuler', en: 'Undo' }],
  ['redo', { fr: 'Rétablir', en: 'Redo' }],
  'separator',
  ['cut', { fr: 'Couper', en: 'Cut' }],
  ['copy', { fr: 'Copier', en: 'Copy' }],
  ['paste', { fr: 'Coller', en: 'Paste' }],
  ['pasteAndMatchStyle', { fr: 'Coller sans mise en forme', en: 'Paste without formatting' }],
  ['selectAll', { fr: 'Tout sélectionner', en: 'Select all' }],
]
const view: typeof edit = [
  ['resetZoom', { fr: 'Taille normale', en: 'Actual size' }],
  ['zoomIn', { fr: 'Agrandir', en: 'Zoom in' }],
  ['zoomOut', { fr: 'Réduire', en: 'Zoom out' }],
  'separator',
  ['togglefullscreen', { fr: 'Plein écran', en: 'Full screen' }],
  ['reload', { fr: 'Rouvrir la page', en: 'Open the page again' }],
]
const devTools: typeof edit = [['toggleDevTools', { fr: 'Outils de développement', en: 'Developer tools' }]]
const macApp: typeof edit = [
  ['about', { fr: 'À propos de Grappe', en: 'About Grappe' }],
  'separator',
  ['hide', { fr: 'Masquer Grappe', en: 'Hide Grappe' }],
  ['hideOthers', { fr: 'Masquer les autres', en: 'Hide others' }],
  ['unhide', { fr: 'Tout afficher', en: 'Show all' }],
  'separator',
  ['quit', words.quit],
]

const separator: MenuItemConstructorOptions = { type: 'separator' }

function ofRoles(roles: typeof edit, language: Language): MenuItemConstructorOptions[] {
  return roles.map((entry) => (entry === 'separator' ? separator : { role: entry[0], label: entry[1][language] }))
}

/** The menu as Electron's `Menu.buildFromTemplate` takes it. */
export function menuTemplate({
  language,
  platform,
  devTools: tools,
  actions,
}: MenuOptions): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  const item = (word: Bilingual, click: () => void, accelerator?: string) => ({
    label: word[language],
    click,
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const toRoom = ({ id, path, name }: { id: RoomId; path: string; name: Bilingual }) =>
    item(name, () => actions.goTo(path), accelerators[id])
  const menu = (word: Bilingual, submenu: MenuItemConstructorOptions[]) => ({ label: word[language], submenu })
  return [
    ...(mac ? [{ label: 'Grappe', submenu: ofRoles(macApp, language) }] : []),
    menu(words.file, [
      item(words.print, actions.print, 'CmdOrCtrl+P'),
      item(words.savePdf, actions.savePdf, 'CmdOrCtrl+Shift+P'),
      ...(mac ? [] : [separator, { role: 'quit', label: words.quit[language] } as const]),
    ]),
    menu(words.edit, ofRoles(edit, language)),
    menu(words.view, ofRoles(tools ? [...view, 'separator', ...devTools] : view, language)),
    menu(words.go, [
      item(words.back, actions.back, mac ? 'Cmd+[' : 'Alt+Left'),
      item(words.forward, actions.forward, mac ? 'Cmd+]' : 'Alt+Right'),
      separator,
      ...mainRooms.map(toRoom),
      { label: words.reference[language], submenu: referenceRooms.map(toRoom) },
      separator,
      ...footRooms.map(toRoom),
    ]),
    menu(words.help, [
      item(words.helpPage, () => actions.goTo('/help')),
      item(words.dataFolder, actions.openDataFolder),
    ]),
  ]
}
