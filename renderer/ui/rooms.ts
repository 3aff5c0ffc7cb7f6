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
  LibraryBig,
  MapPin,
  NotebookPen,
  Search,
  Settings,
  type LucideIcon,
} from 'lucide-react'
import {
  footRooms,
  mainRooms,
  referenceRooms,
  type FootRoomId,
  type MainRoomId,
  type ReferenceRoomId,
} from '../../content/wording/rooms.ts'

/** A room behind another, which the rail does not list. */
export interface InnerRoom {
  readonly id: ReferenceRoomId
  readonly path: string
}

export interface Room {
  readonly id: MainRoomId | FootRoomId
  readonly path: string
  readonly icon: LucideIcon
  /** The letter that, after g, goes there; the same in both languages. */
  readonly key: string
  /** Rooms that one enters through it; it is the current one in them too. */
  readonly holds?: readonly InnerRoom[]
}

const signs: Readonly<Record<Room['id'], Pick<Room, 'icon' | 'key'>>> = {
  home: { icon: Home, key: 'h' },
  cases: { icon: MapPin, key: 'c' },
  typologies: { icon: Grid3x3, key: 't' },
  actions: { icon: HandHelping, key: 'a' },
  guide: { icon: Compass, key: 'u' },
  workbook: { icon: FolderKanban, key: 'w' },
  sources: { icon: BookOpen, key: 'd' },
  reference: { icon: BookMarked, key: 'l' },
  search: { icon: Search, key: 's' },
  notes: { icon: NotebookPen, key: 'n' },
  library: { icon: LibraryBig, key: 'b' },
  settings: { icon: Settings, key: 'r' },
  help: { icon: CircleHelp, key: 'i' },
}

const toRoom = ({ id, path }: Pick<Room, 'id' | 'path'>): Room => ({
  id,
  path,
  ...signs[id],
  ...(id === 'reference' && { holds: referenceRooms }),
})

export const rooms: readonly Room[] = mainRooms.map(toRoom)
export const lowerRooms: readonly Room[] = footRooms.map(toRoom)

/** True where an address lies in a room or in one behind it. */
export function isIn({ path, holds = [] }: Room, pathname: string): boolean {
  return [path, ...holds.map((inner) => inner.path)].some(
    (one) => pathname === one || (one !== '/' && pathname.startsWith(`${one}/`)),
  )
}
