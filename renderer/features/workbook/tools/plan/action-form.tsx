/** The form of one action: what, who, when, and with which money. */
import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedAction } from '../../../../../electron/api/views/workbook/index.ts'
import { NumberField, SelectField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import { DateRange } from './date-range.tsx'
import { MoneyList } from './money-list.tsx'
import styles from './plan.module.css'

const axes = ['', 'organise', 'formulate', 'carry-out'] as const
const statuses = ['idea', 'agreed', 'under-way', 'done', 'dropped'] as const

/** Names parted by commas or semicolons, each once. */
function namesOf(text: string): string[] {
  return [...new Set(text.split(/[;,]/).map((name) => name.trimStart()))].slice(0, 40)
}

/**
 * All actions of the plan, to say which come first. Only open forms ask for them: of hundreds of rows none is drawn anew for
 * what another one says.
 */
export const OtherActions = createContext<readonly { readonly id: string; readonly title: string }[]>([])

export interface FormProps {
  readonly action: PlannedAction
  readonly actors: readonly string[]
  readonly currency: string
  readonly onEdit: (id: string, part: Partial<PlannedAction>, key: string) => void
}

export function ActionForm({ action, actors, currency, onEdit }: FormProps) {
  const { t } = useTranslation('pages')
  const others = use(OtherActions)
  const edit = (part: Parameters<typeof onEdit>[1]) => onEdit(action.id, part, Object.keys(part).join())
  const before = others.filter(({ id }) => id !== action.id)
  return (
    <div className={styles['form']}>
      <TextField label={t('workbookPlan.title')} value={action.title} onChange={(title) => edit({ title })} />
      <TextAreaField
        label={t('workbookPlan.objective')}
        rows={2}
        value={action.objective}
        onChange={(objective) => edit({ objective })}
      />
      <div className={styles['fields']}>
        <SelectField
          label={t('workbookPlan.statusLabel')}
          value={action.status}
          choices={statuses.map((status) => [status, t(`workbookPlan.status.${status}`)] as const)}
          onChange={(status) => edit({ status })}
        />
        <SelectField
          label={t('workbookPlan.axis')}
          value={action.axis}
          choices={axes.map((axis) => [axis, axis === '' ? '–' : t(`guide.axis.${axis}`)] as const)}
          onChange={(axis) => edit({ axis })}
        />
        <NumberField
          label={t('workbookPlan.progress')}
          min={0}
          max={100}
          step={1}
          value={action.progress}
          onChange={(progress) => edit({ progress: progress ?? 0 })}
        />
      </div>
      <div className={styles['fields']}>
        <TextField
          label={t('workbookPlan.lead')}
          list={actors}
          value={action.lead}
          onChange={(lead) => edit({ lead })}
        />
        <TextField
          label={t('workbookPlan.partners')}
          help={t('workbookPlan.partnersHelp')}
          most={4000}
          value={action.partners.join(', ')}
          onChange={(text) => edit({ partners: namesOf(text) })}
        />
      </div>
      <DateRange start={action.start} end={action.end} onChange={edit} />
      {before.length > 0 && (
        <fieldset className={styles['after']}>
          <legend>{t('workbookPlan.after')}</legend>
          {before.map(({ id, title }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={action.after.includes(id)}
                onChange={({ target }) =>
                  edit({ after: target.checked ? [...action.after, id] : action.after.filter((one) => one !== id) })
                }
              />
              <span>{title || t('workbookPlan.untitled')}</span>
            </label>
          ))}
        </fieldset>
      )}
      <MoneyList
        label={t('workbookPlan.costs')}
        what={t('workbookPlan.costWhat')}
        currency={currency}
        lines={action.costs.map(({ id, what, amount }) => ({ id, name: what, amount }))}
        onChange={(lines) => edit({ costs: lines.map(({ id, name, amount }) => ({ id, what: name, amount })) })}
      />
      <MoneyList
        label={t('workbookPlan.funding')}
        what={t('workbookPlan.source')}
        currency={currency}
        secured
        lines={action.funding.map(({ id, source, amount, secured }) => ({ id, name: source, amount, secured }))}
        onChange={(lines) =>
          edit({
            funding: lines.map(({ id, name, amount, secured }) => ({
              id,
              source: name,
              amount,
              secured: secured ?? false,
            })),
          })
        }
      />
      <TextAreaField
        label={t('workbookPlan.notes')}
        rows={2}
        value={action.notes}
        onChange={(notes) => edit({ notes })}
      />
    </div>
  )
}
