/** Says so where the notebook was damaged, is of a later version, or cannot be written to. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask, ApiError } from '../api.ts'
import { formatMoment } from '../lib/format.ts'
import { Button } from '../ui/button.tsx'
import styles from './notebook-notice.module.css'
import { useSession } from '../state/session.tsx'

function Restore() {
  const { t } = useTranslation()
  const { notebook, setNotebook, settings } = useSession()
  const [failed, setFailed] = useState('')
  if (!notebook.backup) return null
  const restore = async () => {
    try {
      setNotebook(await ask(api.notebook.restore.$post()))
      // Everything on the page was read from the notebook that was set aside.
      location.reload()
    } catch (error) {
      setFailed(error instanceof ApiError ? error.message : String(error))
    }
  }
  return (
    <p>
      {t('notebook.recoveredBackup', { made: formatMoment(notebook.backup.made, settings.interfaceLanguage) })}{' '}
      <Button onPress={() => void restore()}>{t('notebook.restore')}</Button> {failed}
    </p>
  )
}

export function NotebookNotice() {
  const { t } = useTranslation()
  const { notebook } = useSession()
  if (notebook.state === 'ready') return null
  return (
    <div className={styles['notice']} role="alert">
      {notebook.state === 'recovered' && <p>{t('notebook.recovered', { kept: notebook.kept ?? '' })}</p>}
      {notebook.state === 'recovered' && <Restore />}
      {notebook.state === 'newer' && <p>{t('notebook.newer')}</p>}
      {notebook.state === 'busy' && <p>{t('notebook.busy')}</p>}
      {notebook.state === 'read-only' && <p>{t('notebook.readOnly', { file: notebook.file })}</p>}
    </div>
  )
}
