/** How to cite a document or a passage, in each form that one needs: to read, to copy, to take along as a file. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { Language } from '../../content/schema/common.ts'
import type { CitationView } from '../../electron/api/views/index.ts'
import { api, ask, ApiError } from '../api.ts'
import { useLanguage, useReadingLanguage } from '../state/session.tsx'
import { withColon } from '../lib/format.ts'
import { copyText, saveText } from '../lib/take-along.ts'
import { Button } from './button.tsx'
import type { ToCite } from './to-cite.ts'
import styles from './cite-dialog.module.css'

type Format = CitationView['files'][number]['format']

interface Props {
  readonly cited: ToCite
  readonly onClose: () => void
}

function askFor(cited: ToCite, language: Language): Promise<CitationView> {
  if ('source' in cited) {
    const { source, anchor } = cited
    const query = { language, ...(anchor !== undefined && { anchor }) }
    return ask(api.sources[':id'].citation.$get({ param: { id: source }, query }))
  }
  const { kind, id, part } = cited
  const query = { language, ...(part !== undefined && { part }) }
  return ask(api.citations[':kind'][':id'].$get({ param: { kind, id }, query }))
}

function useCitation(cited: ToCite): CitationView | ApiError | undefined {
  const language = useReadingLanguage()
  const [state, setState] = useState<CitationView | ApiError | undefined>()
  useEffect(() => {
    let current = true
    askFor(cited, language).then(
      (citation) => current && setState(citation),
      (error: unknown) =>
        current && setState(error instanceof ApiError ? error : new ApiError('internal', String(error), 0)),
    )
    return () => {
      current = false
    }
  }, [cited, language])
  return state
}

function Formats({ chosen, onChoose }: { readonly chosen: Format; readonly onChoose: (format: Format) => void }) {
  const { t } = useTranslation('reader')
  return (
    <div role="radiogroup" aria-label={t('cite.format')} className={styles['formats']}>
      {(['fr', 'en', 'bibtex', 'bibtex-ascii', 'ris', 'csl-json'] as const).map((format) => (
        <label key={format}>
          <input
            type="radio"
            name="format"
            className="visually-hidden"
            checked={format === chosen}
            onChange={() => onChoose(format)}
          />
          {t(`cite.formats.${format}`)}
        </label>
      ))}
    </div>
  )
}

function Citation({ citation, format }: { readonly citation: CitationView; readonly format: Format }) {
  const { t } = useTranslation(['reader', 'highlights'])
  const language = useLanguage()
  const [said, setSaid] = useState('')
  const file = citation.files.find((one) => one.format === format)
  if (!file) return null
  return (
    <>
      <textarea
        readOnly
        rows={12}
        className={styles['text']}
        data-printed={format === 'fr' || format === 'en'}
        lang={format === 'fr' || format === 'en' ? format : undefined}
        aria-label={t(`cite.formats.${format}`)}
        value={file.text}
      />
      <div className={styles['acts']}>
        <Button look="main" onPress={() => setSaid(copyText(file.text) ? t('cite.copied') : t('highlights:notCopied'))}>
          {t('cite.copy')}
        </Button>
        <Button
          onPress={() => {
            saveText(file)
            setSaid(t('cite.saved', { name: file.name }))
          }}
        >
          {t('cite.save')}
        </Button>
        <small role="status">{said}</small>
      </div>
      <p className={styles['address']}>
        {withColon(t('cite.address'), language)} <code>{citation.address}</code>
      </p>
    </>
  )
}

export default function CiteDialog({ cited, onClose }: Props) {
  const { what } = cited
  const { t } = useTranslation(['reader', 'common'])
  const language = useLanguage()
  const citation = useCitation(cited)
  const [format, setFormat] = useState<Format>(language)
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={`${styles['overlay']} no-print`}
    >
      <Modal className={styles['modal']}>
        <Dialog aria-label={t('cite.title', { what })} className={styles['dialog']}>
          <header>
            <h2>{t('cite.title', { what })}</h2>
            {/* A dialog takes the focus; this is its first act. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <Button look="quiet" autoFocus onPress={onClose}>
              {t('common:do.close')}
            </Button>
          </header>
          <Formats chosen={format} onChoose={setFormat} />
          {citation === undefined && <p className={styles['text']}>{t('cite.loading')}</p>}
          {citation instanceof ApiError && (
            <p className={styles['text']}>{citation.message || t('common:error.unreachable')}</p>
          )}
          {citation && !(citation instanceof ApiError) && <Citation citation={citation} format={format} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
