/** The rooms: a rail that folds to icons, on a small screen a bar with the nearest of them and one button for all. */
import { Ellipsis, PanelLeftClose, PanelLeftOpen, X } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import styles from './frame.module.css'
import { isIn, lowerRooms, rooms, type Room } from '../ui/rooms.ts'

/** What the bar of a small screen shows; the room that is open takes the last place if it is another. */
const nearest: readonly string[] = ['home', 'cases', 'guide', 'workbook']

function nearIn(pathname: string): ReadonlySet<string> {
  const open = [...rooms, ...lowerRooms].find((room) => isIn(room, pathname))?.id
  return new Set(open === undefined || nearest.includes(open) ? nearest : [...nearest.slice(0, -1), open])
}

interface RoomsProps {
  readonly list: readonly Room[]
  readonly near: ReadonlySet<string>
  readonly className?: string | undefined
}

function Rooms({ list, near, className }: RoomsProps) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <ul className={className}>
      {list.map((room) => (
        <li key={room.id} data-near={near.has(room.id)}>
          <Link
            to={room.path}
            className={styles['room']}
            title={t(`rooms.${room.id}`)}
            aria-current={isIn(room, pathname) ? 'page' : undefined}
          >
            <room.icon size={18} strokeWidth={1.75} aria-hidden="true" />
            <span>{t(`rooms.${room.id}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const foldedKey = 'grappe-rail-folded'

function Fold({ folded, onToggle }: { readonly folded: boolean; readonly onToggle: () => void }) {
  const { t } = useTranslation()
  const Icon = folded ? PanelLeftOpen : PanelLeftClose
  return (
    <button type="button" className={styles['fold']} onClick={onToggle} aria-expanded={!folded}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
      <span>{folded ? t('frame.unfold') : t('frame.fold')}</span>
    </button>
  )
}

/** Whether all rooms are shown on a small screen: until one is chosen, or the hand goes elsewhere. */
function useAll(rail: RefObject<HTMLElement | null>, button: RefObject<HTMLButtonElement | null>) {
  const { key } = useLocation()
  const [openAt, setOpenAt] = useState<string | undefined>()
  const all = openAt === key
  useEffect(() => {
    if (!all) return undefined
    rail.current?.querySelector<HTMLElement>('li[data-near="false"] a')?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpenAt(undefined)
      button.current?.focus()
    }
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !rail.current?.contains(target)) setOpenAt(undefined)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPointer)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPointer)
    }
  }, [all, rail, button])
  return { all, toggle: () => setOpenAt(all ? undefined : key) }
}

export function Rail() {
  const { t } = useTranslation()
  const [folded, setFolded] = useState(() => localStorage.getItem(foldedKey) === 'yes')
  const rail = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { all, toggle } = useAll(rail, button)
  const near = nearIn(useLocation().pathname)
  const fold = () => {
    localStorage.setItem(foldedKey, folded ? 'no' : 'yes')
    setFolded(!folded)
  }
  const Icon = all ? X : Ellipsis
  return (
    <nav ref={rail} className={styles['rail']} aria-label={t('frame.rooms')} data-folded={folded} data-all={all}>
      <div className={styles['brand']}>
        <img src="/icon.svg" alt="" width="28" height="28" />
        <span>Grappe</span>
      </div>
      <Rooms list={rooms} near={near} />
      <Rooms list={lowerRooms} near={near} className={styles['lower']} />
      <Fold folded={folded} onToggle={fold} />
      <button ref={button} type="button" className={styles['more']} onClick={toggle} aria-expanded={all}>
        <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
        <span>{all ? t('do.close') : t('frame.more')}</span>
      </button>
    </nav>
  )
}
