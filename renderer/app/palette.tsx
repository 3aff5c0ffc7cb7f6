/** The palette: a box, and under it whatever its words lead to. */
import { useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useNavigate } from 'react-router'
import type { GoTo } from '../../electron/api/views/index.ts'
import { capitalise } from '../lib/format.ts'
import { passagePath, pathOf } from '../lib/paths.ts'
import { makeCommands } from './commands.ts'
import { GoToIndex, type Indexed } from '../lib/go-to-index.ts'
import { useShowKeys } from './keys.tsx'
import { passageReference } from './passage-reference.ts'
import styles from './palette.module.css'
import { useSession } from '../state/session.tsx'
import { usePlaces } from '../state/places.ts'

interface Entry extends Indexed {
  readonly id: string
  readonly kind: GoTo['kind'] | 'command'
  /** The record that it goes to; empty for a command. */
  readonly item: string
  readonly run: () => void
}

/** How many entries are shown. */
const most = 9

function useEntries(onClose: () => void): Entry[] {
  const navigate = useNavigate()
  const { settings, change } = useSession()
  const showKeys = useShowKeys()
  const places = usePlaces()
  return useMemo(() => {
    const go = (path: string) => void navigate(path)
    const closing = (run: () => void) => () => {
      onClose()
      run()
    }
    return [
      ...makeCommands({ settings, change, go, showKeys }).map((command) => ({
        ...command,
        kind: 'command' as const,
        item: '',
        run: closing(command.run),
      })),
      ...places.map((place) => ({
        id: `${place.kind}-${place.item}-${place.part}`,
        kind: place.kind,
        item: place.item,
        title: place.title,
        hint: place.hint,
        run: closing(() => go(pathOf(place))),
      })),
    ]
  }, [places, settings, change, navigate, showKeys, onClose])
}

/** What the typed words lead to; the last entry searches the texts for them. */
function useFound(entries: Entry[], typed: string, onClose: () => void): Entry[] {
  const navigate = useNavigate()
  const { t } = useTranslation('palette')
  const index = useMemo(() => new GoToIndex(entries), [entries])
  const sources = useMemo(() => entries.flatMap(({ kind, item }) => (kind === 'source' ? [item] : [])), [entries])
  return useMemo(() => {
    const query = typed.trim()
    if (query === '') return entries.slice(0, most)
    const go = (path: string) => () => {
      onClose()
      void navigate(path)
    }
    const command = (id: string, title: string, run: () => void): Entry => ({
      id,
      kind: 'command',
      item: '',
      title: { fr: title, en: title },
      hint: { fr: '', en: '' },
      run,
    })
    const named = passageReference(query, sources)
    return [
      ...(named ? [command('passage', t('passage', { ...named }), go(passagePath(named.source, named.anchor)))] : []),
      ...index.find(query, most).map(({ entry }) => entry),
      command('search', t('searchFor', { query }), go(`/search?q=${encodeURIComponent(query)}`)),
    ]
  }, [entries, sources, index, typed, t, navigate, onClose])
}

function Results({
  found,
  chosen,
  onChoose,
}: {
  readonly found: Entry[]
  readonly chosen: number
  readonly onChoose: (index: number) => void
}) {
  const { t } = useTranslation(['palette', 'common'])
  const { settings } = useSession()
  const language = settings.interfaceLanguage
  return (
    <div id="palette-results" role="listbox" aria-label={t('results')} className={styles['results']}>
      {found.map((entry, index) => (
        // The box above has the focus and the keys; the mouse chooses here.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={entry.id}
          id={`palette-${index}`}
          role="option"
          aria-selected={index === chosen}
          className={styles['result']}
          onMouseMove={() => onChoose(index)}
          onClick={entry.run}
        >
          <span>{capitalise(entry.title[language], language)}</span>
          <small>{entry.kind === 'command' ? t('command_hint') : t(`common:kinds.${entry.kind}`)}</small>
        </div>
      ))}
    </div>
  )
}

export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('palette')
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useFound(useEntries(onClose), typed, onClose)
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setChosen((chosen + step + found.length) % found.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      found[chosen]?.run()
    }
  }
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && onClose()} className={styles['overlay']}>
      <Modal className={styles['modal']}>
        <Dialog aria-label={t('title')} className={styles['dialog']}>
          <input
            // The palette is opened to type in it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            role="combobox"
            aria-label={t('title')}
            aria-expanded="true"
            aria-controls="palette-results"
            aria-activedescendant={`palette-${chosen}`}
            autoComplete="off"
            spellCheck={false}
            placeholder={t('placeholder')}
            className={styles['box']}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setChosen(0)
            }}
            onKeyDown={onKey}
          />
          <Results found={found} chosen={chosen} onChoose={setChosen} />
          <p className={styles['keys']}>
            <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.move')} · <kbd>↵</kbd> {t('keys.open')} · <kbd>Esc</kbd>{' '}
            {t('keys.close')}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
