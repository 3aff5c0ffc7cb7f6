/** The rooms of the app in the order of the rail: their address and their name, for the page and for the native menu. */
import type { Bilingual, Language } from '../schema/common.ts'

interface RoomName {
  readonly id: string
  readonly path: string
  readonly name: Bilingual
}

/** What the rail lists. */
export const mainRooms = [
  { id: 'home', path: '/', name: { fr: 'Accueil', en: 'Home' } },
  { id: 'cases', path: '/cases', name: { fr: 'Cas', en: 'Cases' } },
  { id: 'typologies', path: '/typologies', name: { fr: 'Typologies', en: 'Typologies' } },
  { id: 'actions', path: '/actions', name: { fr: 'Actions', en: 'Actions' } },
  { id: 'guide', path: '/guide', name: { fr: 'Guide', en: 'Guide' } },
  { id: 'workbook', path: '/workbook', name: { fr: 'Atelier', en: 'Workbook' } },
  { id: 'sources', path: '/sources', name: { fr: 'Documents', en: 'Documents' } },
  { id: 'reference', path: '/reference', name: { fr: 'Repères', en: 'Reference' } },
  { id: 'search', path: '/search', name: { fr: 'Recherche', en: 'Search' } },
  { id: 'notes', path: '/notes', name: { fr: 'Mes notes', en: 'My notes' } },
  { id: 'library', path: '/library', name: { fr: 'Ma bibliothèque', en: 'My library' } },
] as const satisfies readonly RoomName[]

/** What stands at the foot of the rail. */
export const footRooms = [
  { id: 'settings', path: '/settings', name: { fr: 'Réglages', en: 'Settings' } },
  { id: 'help', path: '/help', name: { fr: 'Aide', en: 'Help' } },
] as const satisfies readonly RoomName[]

/** Rooms that one enters through the reference room. */
export const referenceRooms = [
  { id: 'glossary', path: '/glossary', name: { fr: 'Glossaire', en: 'Glossary' } },
  { id: 'models', path: '/models', name: { fr: 'Modèles', en: 'Models' } },
  { id: 'figures', path: '/figures', name: { fr: 'Figures', en: 'Figures' } },
  { id: 'indicators', path: '/indicators', name: { fr: 'Indicateurs', en: 'Indicators' } },
  { id: 'bibliography', path: '/bibliography', name: { fr: 'Bibliographie', en: 'Bibliography' } },
  { id: 'bodies', path: '/bodies', name: { fr: 'Organismes', en: 'Bodies' } },
  { id: 'people', path: '/people', name: { fr: 'Personnes', en: 'People' } },
] as const satisfies readonly RoomName[]

export type MainRoomId = (typeof mainRooms)[number]['id']
export type FootRoomId = (typeof footRooms)[number]['id']
export type ReferenceRoomId = (typeof referenceRooms)[number]['id']
export type RoomId = MainRoomId | FootRoomId | ReferenceRoomId

/** The name of every room in a language. */
export function roomNames(language: Language): Record<RoomId, string> {
  const all = [...mainRooms, ...footRooms, ...referenceRooms]
  // Every id of the three lists is there.
  return Object.fromEntries(all.map(({ id, name }) => [id, name[language]])) as Record<RoomId, string>
}
