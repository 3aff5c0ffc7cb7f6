/**
 * The keys of the app. What holds everywhere is here; a page declares its own by `usePageKeys`, and they stand in the dialog that ? opens
 * for as long as it is shown. No key acts while a text is being written or a dialog is open.
 */
import {
  createContext,
  lazy,
  Suspense,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { matchKey, patience, type Keyed } from './key-match.ts'
import { follow, hasList, hasTurn, moveInList } from './list-keys.ts'
import { lowerRooms, rooms } from '../ui/rooms.ts'
import { isTyping } from './typing.ts'

const KeysDialog = lazy(() => import('./keys-dialog.tsx'))

export interface PageKey extends Keyed {
  /** What it does, in the reader's language. */
  readonly name: string
  readonly run: () => void
}

interface Keys {
  /** Declares keys until the returned function is called. */
  readonly declare: (keys: () => readonly PageKey[]) => () => void
  readonly show: () => void
}

const KeysContext = createContext<Keys | undefined>(undefined)

function useKeysHost(): Keys {
  const keys = use(KeysContext)
  if (!keys) throw new Error('keys need a KeysHost above them')
  return keys
}

/** Opens the dialog that says which keys there are. */
export function useShowKeys(): () => void {
  return useKeysHost().show
}

/** Declares the keys of a page or of a part of it for as long as it is shown. */
export function usePageKeys(keys: readonly PageKey[]): void {
  const { declare } = useKeysHost()
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  }, [keys])
  useEffect(() => declare(() => current.current), [declare])
}

/** Moving in lists and from page to page, where the page that is open has them. */
function useMoves(): () => PageKey[] {
  const { t } = useTranslation('keys')
  return useCallback(
    () => [
      ...(hasList()
        ? [
            { keys: ['j'], name: t('nextItem'), run: () => moveInList(1) },
            { keys: ['k'], name: t('previousItem'), run: () => moveInList(-1) },
          ]
        : []),
      ...(hasTurn('next') ? [{ keys: ['n'], name: t('nextPage'), run: () => follow('next') }] : []),
      ...(hasTurn('prev') ? [{ keys: ['p'], name: t('previousPage'), run: () => follow('prev') }] : []),
    ],
    [t],
  )
}

/** The search, this list of keys, and the rooms. */
function useEverywhere(show: () => void): PageKey[] {
  const { t } = useTranslation(['keys', 'common'])
  const navigate = useNavigate()
  return useMemo(
    () => [
      { keys: ['/'], name: t('search'), run: () => void navigate('/search') },
      { keys: ['?'], name: t('help'), run: show },
      ...[...rooms, ...lowerRooms].map(({ id, key, path }) => ({
        keys: [`g ${key}`],
        name: t(`common:rooms.${id}`),
        run: () => void navigate(path),
      })),
    ],
    [t, navigate, show],
  )
}

const isDialogOpen = () => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null

/** Leaves a field of the page, so that the keys act again; Tab goes on from where it was. */
function leaveField(target: EventTarget | null): void {
  if (isTyping(target) && target instanceof HTMLElement && target.closest('main')) target.blur()
}

/** Listens for the keys and runs what they mean. */
function useListener(all: () => readonly PageKey[]) {
  const waiting = useRef({ key: '', since: 0 })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && !isDialogOpen()) leaveField(event.target)
    if (isTyping(event.target) || isDialogOpen() || event.key.length !== 1) return
    const before = event.timeStamp - waiting.current.since < patience ? waiting.current.key : ''
    const match = matchKey(all(), before, event.key)
    waiting.current = { key: match.waiting, since: event.timeStamp }
    if (match.found || match.waiting) event.preventDefault()
    match.found?.run()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

export function KeysHost({ children }: { readonly children: ReactNode }) {
  const declared = useRef(new Set<() => readonly PageKey[]>())
  const [shown, setShown] = useState<readonly PageKey[] | undefined>()
  const moves = useMoves()
  const own = useCallback(() => [...moves(), ...[...declared.current].flatMap((keys) => keys())], [moves])
  const show = useCallback(() => setShown(own()), [own])
  const everywhere = useEverywhere(show)
  useListener(() => [...everywhere, ...own()])
  const declare = useCallback((keys: () => readonly PageKey[]) => {
    declared.current.add(keys)
    return () => declared.current.delete(keys)
  }, [])
  const host = useMemo(() => ({ declare, show }), [declare, show])
  return (
    <KeysContext value={host}>
      {children}
      {shown && (
        <Suspense>
          <KeysDialog page={shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </KeysContext>
  )
}
