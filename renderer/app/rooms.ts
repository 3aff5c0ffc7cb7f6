/** The rooms of the app, as the rail lists them. */
import {
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
  SpellCheck2,
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
    | 'glossary'
    | 'search'
    | 'notes'
    | 'settings'
    | 'help'
  readonly path: string
  readonly icon: LucideIcon
  /** The letter that, after g, goes there; the same in both languages. */
  readonly key: string
}

export const rooms: readonly Room[] = [
  { id: 'home', path: '/', icon: Home, key: 'h' },
  { id: 'cases', path: '/cases', icon: MapPin, key: 'c' },
  { id: 'typologies', path: '/typologies', icon: Grid3x3, key: 't' },
  { id: 'actions', path: '/actions', icon: HandHelping, key: 'a' },
  { id: 'guide', path: '/guide', icon: Compass, key: 'u' },
  { id: 'workbook', path: '/workbook', icon: FolderKanban, key: 'w' },
  { id: 'sources', path: '/sources', icon: BookOpen, key: 'd' },
  { id: 'glossary', path: '/glossary', icon: SpellCheck2, key: 'l' },
  { id: 'search', path: '/search', icon: Search, key: 's' },
  { id: 'notes', path: '/notes', icon: NotebookPen, key: 'n' },
]

export const lowerRooms: readonly Room[] = [
  { id: 'settings', path: '/settings', icon: Settings, key: 'r' },
  { id: 'help', path: '/help', icon: CircleHelp, key: 'i' },
]
