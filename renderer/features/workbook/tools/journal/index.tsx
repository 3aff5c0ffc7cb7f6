/** The journal: what happened, day by day, with links to the pages of the app that it is about. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journal } from '../../../../../electron/api/views/workbook/index.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../../ui/field.tsx'
import { newId } from '../../new-id.ts'
import { today } from '../../../../lib/today.ts'
import type { ToolProps } from '../../use-tool.ts'
import styles from '../tools.module.css'
import { found } from './entries.ts'
import { EntryForm } from './entry.tsx'

export function Tool({ data, change }: ToolProps<'journal'>) {
  const { t } = useTranslation('pages')
  const [words, setWords] = useState('')
  const shown = found(data.entries, words)
  const add = () => {
    const entry: Journal['entries'][number] = { id: newId(), date: today(), title: '', text: '', links: [] }
    setWords('')
    change(({ entries }) => ({ entries: [...entries, entry] }))
  }
  return (
    <div className={styles['form']}>
      <div className={`${styles['acts']} no-print`}>
        <Button look="main" onPress={add}>
          {t('workbookJournal.add')}
        </Button>
        {data.entries.length > 1 && <TextField label={t('workbookJournal.filter')} value={words} onChange={setWords} />}
      </div>
      {data.entries.length === 0 && <p className={styles['empty']}>{t('workbookJournal.empty')}</p>}
      {data.entries.length > 0 && (
        <p role="status" className={styles['muted']}>
          {t('workbookJournal.count', { count: shown.length })}
        </p>
      )}
      <ol className={styles['parts']}>
        {shown.map((entry) => (
          <EntryForm key={entry.id} entry={entry} change={change} />
        ))}
      </ol>
    </div>
  )
}
