/** The works that are shown, as one file for a reference manager. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReferencesToFile, ReferenceView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { withColon } from '../../lib/format.ts'
import { saveText } from '../../lib/take-along.ts'
import { Button } from '../../ui/button.tsx'
import styles from './export.module.css'

const formats = ['bibtex', 'ris', 'csl-json'] as const

export function ExportWorks({ works }: { readonly works: readonly ReferenceView[] }) {
  const { t, i18n } = useTranslation('pages')
  const language = useReadingLanguage()
  const [said, setSaid] = useState('')
  const save = async (format: ReferencesToFile['format']) => {
    try {
      const file = await ask(api.references.file.$post({ json: { ids: works.map(({ id }) => id), format, language } }))
      saveText(file)
      setSaid(t('bibliography.saved', { name: file.name }))
    } catch {
      setSaid(t('bibliography.notSaved'))
    }
  }
  return (
    <div className={`${styles['export']} no-print`} role="group" aria-label={t('bibliography.exportLabel')}>
      <span>{withColon(t('bibliography.export'), i18n.language === 'fr' ? 'fr' : 'en')}</span>
      {formats.map((format) => (
        <Button key={format} look="quiet" onPress={() => void save(format)}>
          {t(`bibliography.formats.${format}`)}
        </Button>
      ))}
      <small role="status">{said}</small>
    </div>
  )
}
