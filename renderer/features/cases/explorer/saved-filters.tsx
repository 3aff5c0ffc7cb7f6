/** The filters that the reader saved: saved by a name, opened, renamed, removed with the way back. */
import { Bookmark, Pencil, Trash2 } from 'lucide-react'
import { useCallback, useEffect, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SavedFilter } from '../../../../electron/api/views/notebook.ts'
import { api, ask } from '../../../api.ts'
import { useTold } from '../../../state/told.ts'
import { useToast } from '../../../state/toasts.ts'
import { Button } from '../../../ui/button.tsx'
import { DisclosurePopover } from '../../../ui/disclosure-popover.tsx'
import styles from './saved-filters.module.css'

interface Kept {
  readonly saved: readonly SavedFilter[] | undefined
  readonly save: (name: string, search: string) => Promise<void>
  readonly rename: (id: number, name: string) => Promise<void>
  readonly remove: (filter: SavedFilter) => Promise<void>
}

function useSavedFilters(): Kept {
  const [saved, setSaved] = useState<readonly SavedFilter[] | undefined>()
  const told = useTold()
  const toast = useToast()
  const { t } = useTranslation('pages')
  const load = useCallback(() => told(async () => setSaved(await ask(api['saved-filters'].$get()))), [told])
  useEffect(() => void load(), [load])
  const one = api['saved-filters'][':id']
  return {
    saved,
    save: async (name, search) => {
      await told(async () => {
        await ask(api['saved-filters'].$post({ json: { name, search } }))
        toast({ message: t('explorer.saved', { name }) })
      })
      await load()
    },
    rename: async (id, name) => {
      await told(() => ask(one.$patch({ param: { id: String(id) }, json: { name } })))
      await load()
    },
    remove: async ({ id, ...filter }) => {
      await told(async () => {
        await ask(one.$delete({ param: { id: String(id) } }))
        const undo = () =>
          void told(() => ask(one.$put({ param: { id: String(id) }, json: filter }))).then(() => load())
        toast({ message: t('explorer.savedRemoved', { name: filter.name }), undo })
      })
      await load()
    },
  }
}

interface NameFormProps {
  readonly label: string
  readonly name?: string
  readonly submit: string
  readonly onName: (name: string) => void
}

function NameForm({ label, name = '', submit, onName }: NameFormProps) {
  const [typed, setTyped] = useState(name)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return
    onName(typed.trim())
    setTyped('')
  }
  return (
    <form onSubmit={send} className={styles['form']}>
      <label>
        <span>{label}</span>
        <input value={typed} maxLength={120} required onChange={(event) => setTyped(event.target.value)} />
      </label>
      <Button type="submit">{submit}</Button>
    </form>
  )
}

function Saved({ filter, kept, onOpen }: { filter: SavedFilter; kept: Kept; onOpen: () => void }) {
  const { t } = useTranslation(['pages', 'common'])
  const [renaming, setRenaming] = useState(false)
  if (renaming)
    return (
      <NameForm
        label={t('explorer.saveName')}
        name={filter.name}
        submit={t('common:do.save')}
        onName={(name) => {
          setRenaming(false)
          void kept.rename(filter.id, name)
        }}
      />
    )
  return (
    <div className={styles['saved']}>
      <Link to={`/cases?${filter.search}`} onClick={onOpen}>
        {filter.name}
      </Link>
      <button type="button" aria-label={t('explorer.rename', { name: filter.name })} onClick={() => setRenaming(true)}>
        <Pencil size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={t('explorer.remove', { name: filter.name })}
        onClick={() => void kept.remove(filter)}
      >
        <Trash2 size={14} aria-hidden="true" />
      </button>
    </div>
  )
}

function Box({ search, onClose }: { readonly search: string; readonly onClose: () => void }) {
  const { t } = useTranslation(['pages', 'common'])
  const kept = useSavedFilters()
  return (
    <>
      {search === '' ? (
        <p className={styles['hint']}>{t('explorer.saveHint')}</p>
      ) : (
        <NameForm
          label={t('explorer.saveName')}
          submit={t('common:do.save')}
          onName={(name) => void kept.save(name, search)}
        />
      )}
      {kept.saved?.length === 0 && <p className={styles['hint']}>{t('explorer.savedNone')}</p>}
      <ul className={styles['list']}>
        {kept.saved?.map((filter) => (
          <li key={filter.id}>
            <Saved filter={filter} kept={kept} onOpen={onClose} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** @param search what stands after the question mark of the present address */
export function SavedFilters({ search }: { readonly search: string }) {
  const { t } = useTranslation('pages')
  return (
    <DisclosurePopover
      title={t('explorer.savedFilters')}
      label={
        <>
          <Bookmark size={16} aria-hidden="true" />
          {t('explorer.savedFilters')}
        </>
      }
    >
      {(close) => <Box search={search} onClose={close} />}
    </DisclosurePopover>
  )
}
