/** The reader's documents: opened, renamed, saved as they came, removed with the way back. */
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useRevalidator } from 'react-router'
import type { DocumentCard, ListedDocument } from '../../../electron/api/views/documents.ts'
import { api, ask } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import { useToast } from '../../state/toasts.ts'
import { useTold } from '../../state/told.ts'
import { documentPath } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import entries from '../../ui/entries.module.css'
import { TextField } from '../../ui/field.tsx'
import type { Making } from '../../ui/making.tsx'
import { factsOf } from './describe.ts'
import styles from './library.module.css'
import { RemovedEntry } from './removed-entry.tsx'
import { mentionOf } from './pack-words.ts'

/** Changes a document and shows the list as it then is. */
export function useChange() {
  const told = useTold()
  const { revalidate } = useRevalidator()
  return (id: string, json: { title?: string; removed?: boolean }) =>
    told(async () => {
      const changed = await ask(api.documents[':id'].$patch({ param: { id }, json }))
      await revalidate()
      return changed
    })
}

function Rename({ document, onDone }: { readonly document: DocumentCard; readonly onDone: () => void }) {
  const { t } = useTranslation(['pages', 'common'])
  const change = useChange()
  const [title, setTitle] = useState(document.title)
  const [error, setError] = useState<string | undefined>()
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (title.trim() === '') setError(t('library.titleMissing'))
    else if (await change(document.id, { title })) onDone()
  }
  return (
    <form className={styles['rename']} onSubmit={(event) => void submit(event)}>
      <TextField label={t('library.renameLabel')} most={200} value={title} error={error} onChange={setTitle} />
      <Button look="main" type="submit">
        {t('common:do.save')}
      </Button>
      <Button onPress={onDone}>{t('common:do.cancel')}</Button>
    </form>
  )
}

function Entry({ document, making }: { readonly document: ListedDocument; readonly making: Making }) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const toast = useToast()
  const change = useChange()
  const [renaming, setRenaming] = useState(false)
  const { id, title, pack } = document
  const remove = async () => {
    if (!(await change(id, { removed: true }))) return
    toast({ message: t('library.removedToast', { title }), undo: () => void change(id, { removed: false }) })
  }
  // Neither can be done apart from the pack.
  const inPack = pack?.removed === false
  const named = (act: string) => `${act} – ${title}`
  return (
    <li>
      <h3 className={entries['name']}>
        <Link to={documentPath(id)}>{title}</Link>
      </h3>
      <div className={styles['about']}>
        <ul className={entries['meta']}>
          {factsOf(document, t, language).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          {pack?.removed === false && <li>{mentionOf(pack, t, language)}</li>}
        </ul>
        {renaming ? (
          <Rename document={document} onDone={() => setRenaming(false)} />
        ) : (
          <div className={`${styles['acts']} no-print`}>
            {!inPack && (
              <Button look="quiet" aria-label={named(t('library.rename'))} onPress={() => setRenaming(true)}>
                {t('library.rename')}
              </Button>
            )}
            <Button
              look="quiet"
              aria-label={named(t('library.original'))}
              onPress={() => making.make(`/api/documents/${id}/original`, document.fileName)}
            >
              {t('library.original')}
            </Button>
            {!inPack && (
              <Button look="quiet" aria-label={named(t('common:do.delete'))} onPress={() => void remove()}>
                {t('common:do.delete')}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  )
}

export function DocumentList({
  documents,
  making,
}: {
  readonly documents: readonly ListedDocument[]
  readonly making: Making
}) {
  return (
    <ul className={entries['entries']}>
      {documents.map((document) => (
        <Entry key={document.id} document={document} making={making} />
      ))}
    </ul>
  )
}

function Removed({ document: { id, title } }: { readonly document: DocumentCard }) {
  const { t } = useTranslation('pages')
  const told = useTold()
  const change = useChange()
  const { revalidate } = useRevalidator()
  const deleteIt = () =>
    told(async () => {
      await ask(api.documents[':id'].$delete({ param: { id } }))
      await revalidate()
    })
  return (
    <RemovedEntry
      name={title}
      told={title}
      question={t('library.forGoodAsk', { title })}
      onPutBack={() => void change(id, { removed: false })}
      onDelete={() => void deleteIt()}
    />
  )
}

export function RemovedList({ documents }: { readonly documents: readonly DocumentCard[] }) {
  const { t } = useTranslation('pages')
  return (
    <details className={styles['removed']}>
      <summary>{t('library.removed', { count: documents.length })}</summary>
      <ul>
        {documents.map((document) => (
          <Removed key={document.id} document={document} />
        ))}
      </ul>
    </details>
  )
}
