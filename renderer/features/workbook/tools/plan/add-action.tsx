/** A new action: one's own, or one of the catalogue with its name filled in. */
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { GoTo } from '../../../../../electron/api/views/index.ts'
import type { PlannedAction } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage } from '../../../../state/session.tsx'
import { capitalise } from '../../../../lib/format.ts'
import { focusFirstField } from '../../../../lib/first-field.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../../ui/field.tsx'
import { newId } from '../../new-id.ts'
import styles from './plan.module.css'

export function makeAction(title: string, action: string): PlannedAction {
  return {
    id: newId(),
    title,
    action,
    axis: '',
    objective: '',
    lead: '',
    partners: [],
    start: '',
    end: '',
    status: 'idea',
    progress: 0,
    costs: [],
    funding: [],
    after: [],
    notes: '',
  }
}

interface Props {
  readonly catalogue: readonly GoTo[]
  readonly onAdd: (action: PlannedAction) => void
}

export function AddAction({ catalogue, onAdd }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const [title, setTitle] = useState('')
  const names = catalogue.map((place) => capitalise(place.title[language], language))
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = title.trim()
    if (words === '') return
    const known = catalogue[names.indexOf(words)]
    onAdd(makeAction(words, known?.item ?? ''))
    setTitle('')
    focusFirstField(event.currentTarget)
  }
  return (
    <form className={`${styles['add']} no-print`} onSubmit={add}>
      <TextField
        label={t('workbookPlan.add')}
        help={t('workbookPlan.addHelp')}
        value={title}
        list={names}
        onChange={setTitle}
      />
      <Button look="main" type="submit">
        {t('workbookPlan.addDo')}
      </Button>
    </form>
  )
}
