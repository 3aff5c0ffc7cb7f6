/** The rooms of the app, as the rail lists them. */
import {
  BookMarked,
  BookOpen,
  CircleHelp,
  Compass,
  Grid3x3,
  Home,
  MapPin,
  NotebookPen,
  Search,
  Settings,
  type LucideIcon,
} from 'lucide-react'

export interface Room {
  readonly id:
    'home' | 'sources' | 'cases' | 'typologies' | 'guide' | 'reference' | 'search' | 'notes' | 'settings' | 'help'
  readonly path: string
  readonly icon: LucideIcon
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
  { id: 'home', path: '/', icon: Home },
  { id: 'cases', path: '/cases', icon: MapPin },
  { id: 'typologies', path: '/typologies', icon: Grid3x3 },
  { id: 'guide', path: '/guide', icon: Compass },
  { id: 'sources', path: '/sources', icon: BookOpen },
  { id: 'reference', path: '/reference', icon: BookMarked, holds: referenceRooms },
  { id: 'search', path: '/search', icon: Search },
  { id: 'notes', path: '/notes', icon: NotebookPen },
]

export const lowerRooms: readonly Room[] = [
  { id: 'settings', path: '/settings', icon: Settings },
  { id: 'help', path: '/help', icon: CircleHelp },
]

/** True where an address lies in a room or in one behind it. */
export function isIn({ path, holds = [] }: Room, pathname: string): boolean {
  return [path, ...holds.map((inner) => inner.path)].some(
    (one) => pathname === one || (one !== '/' && pathname.startsWith(`${one}/`)),
  )
}
