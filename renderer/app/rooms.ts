/** The rooms of the app, as the rail lists them. */
import {
  BookMarked,
  BookOpen,
  CircleHelp,
  Compass,
  FolderKanban,
  Grid3x3,
  HandHelping,
  Home,
  MapPin,
  NotebookPen,
  Search,
  Settings,
  type LucideIcon,
} from 'lucide-react'

export interface Room {
  readonly id:
    | 'home'
    | 'sources'
    | 'cases'
    | 'typologies'
    | 'actions'
    | 'guide'
    | 'workbook'
    | 'reference'
    | 'search'
    | 'notes'
    | 'settings'
    | 'help'
  readonly path: string
  readonly icon: LucideIcon
  /** The letter that, after g, goes there; the same in both languages. */
  readonly key: string
  /** Rooms that one enters through it; it is the current one in them too. */
  readonly holds?: readonly InnerRoom[]
}

/** A room behind another, which the rail does not list. */
export interface InnerRoom {
  readonly id: 'glossary' | 'models' | 'figures' | 'indicators' | 'bibliography' | 'bodies' | 'people'
  readonly path: string
}

const referenceRooms: readonly InnerRoom[] = [
  { id: 'glossary', path: '/glossary' },
  { id: 'models', path: '/models' },
  { id: 'figures', path: '/figures' },
  { id: 'indicators', path: '/indicators' },
  { id: 'bibliography', path: '/bibliography' },
  { id: 'bodies', path: '/bodies' },
  { id: 'people', path: '/people' },
]

export const rooms: readonly Room[] = [
  { id: 'home', path: '/', icon: Home, key: 'h' },
  { id: 'cases', path: '/cases', icon: MapPin, key: 'c' },
  { id: 'typologies', path: '/typologies', icon: Grid3x3, key: 't' },
  { id: 'actions', path: '/actions', icon: HandHelping, key: 'a' },
  { id: 'guide', path: '/guide', icon: Compass, key: 'u' },
  { id: 'workbook', path: '/workbook', icon: FolderKanban, key: 'w' },
  { id: 'sources', path: '/sources', icon: BookOpen, key: 'd' },
  { id: 'reference', path: '/reference', icon: BookMarked, key: 'l', holds: referenceRooms },
  { id: 'search', path: '/search', icon: Search, key: 's' },
  { id: 'notes', path: '/notes', icon: NotebookPen, key: 'n' },
]

export const lowerRooms: readonly Room[] = [
  { id: 'settings', path: '/settings', icon: Settings, key: 'r' },
  { id: 'help', path: '/help', icon: CircleHelp, key: 'i' },
]

/** True where an address lies in a room or in one behind it. */
export function isIn({ path, holds = [] }: Room, pathname: string): boolean {
  return [path, ...holds.map((inner) => inner.path)].some(
    (one) => pathname === one || (one !== '/' && pathname.startsWith(`${one}/`)),
  )
}
