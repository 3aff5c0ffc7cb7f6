/** The rooms of the app, as the rail lists them. */
import {
  BookOpen,
  CircleHelp,
  Compass,
  FolderKanban,
  Grid3x3,
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
    | 'guide'
    | 'workbook'
    | 'glossary'
    | 'search'
    | 'notes'
    | 'settings'
    | 'help'
  readonly path: string
  readonly icon: LucideIcon
}

export const rooms: readonly Room[] = [
  { id: 'home', path: '/', icon: Home },
  { id: 'cases', path: '/cases', icon: MapPin },
  { id: 'typologies', path: '/typologies', icon: Grid3x3 },
  { id: 'guide', path: '/guide', icon: Compass },
  { id: 'workbook', path: '/workbook', icon: FolderKanban },
  { id: 'sources', path: '/sources', icon: BookOpen },
  { id: 'glossary', path: '/glossary', icon: SpellCheck2 },
  { id: 'search', path: '/search', icon: Search },
  { id: 'notes', path: '/notes', icon: NotebookPen },
]

export const lowerRooms: readonly Room[] = [
  { id: 'settings', path: '/settings', icon: Settings },
  { id: 'help', path: '/help', icon: CircleHelp },
]
