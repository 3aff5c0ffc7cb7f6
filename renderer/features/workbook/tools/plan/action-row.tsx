/** One action of the plan: a line that tells it, and a form under it. */
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '../../../../app/session.tsx'
import type { PlannedAction } from '../../../../../electron/api/views/workbook/index.ts'
import { formatDate, formatMoney } from '../../../../lib/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { ActionForm } from './action-form.tsx'
import { moneyOf } from './budget.ts'
import styles from './plan.module.css'
import { endsOf } from './schedule.ts'

export interface RowProps {
  readonly action: PlannedAction
  readonly actors: readonly string[]
  readonly currency: string
  readonly onEdit: (id: string, part: Partial<PlannedAction>, key: string) => void
  readonly onRemove: (id: string) => void
}

function When({ action }: { readonly action: PlannedAction }) {
  const language = useLanguage()
  const ends = endsOf(action)
  if (!ends) return null
  return <span>{ends[0] === ends[1] ? formatDate(ends[0], language) : formatDate(ends.join('/'), language)}</span>
}

export const ActionRow = memo(function ActionRow(props: RowProps) {
  const { action, currency, onRemove } = props
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const { cost } = moneyOf(action)
  const title = action.title || t('workbookPlan.untitled')
  // A plan of hundreds of actions has one or two open: the forms of the others are not made.
  const [open, setOpen] = useState(false)
  return (
    <li className={styles['action']} data-status={action.status}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        {/* The box tells that it opens only later; the form is there for the next key. */}
        <summary onClick={() => setOpen(true)}>
          <strong>{title}</strong>
          <span className={styles['facts']}>
            <span>{t(`workbookPlan.status.${action.status}`)}</span>
            {action.lead && <span>{action.lead}</span>}
            <When action={action} />
            {cost > 0 && <span>{formatMoney(cost, currency, language)}</span>}
          </span>
        </summary>
        {open && (
          <div className={styles['body']}>
            <ActionForm {...props} />
            <p className={styles['foot']}>
              {action.action && <Link to={`/actions/${action.action}`}>{t('workbookPlan.inCatalogue')}</Link>}
              <Button
                look="quiet"
                aria-label={`${t('common:do.delete')} – ${title}`}
                onPress={() => onRemove(action.id)}
              >
                {t('common:do.delete')}
              </Button>
            </p>
          </div>
        )}
      </details>
    </li>
  )
})
