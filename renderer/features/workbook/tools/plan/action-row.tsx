/** One action of the plan: a line that tells it, and a form under it. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '../../../../state/session.tsx'
import type { PlannedAction } from '../../../../../electron/api/views/workbook/index.ts'
import { formatDate, formatMoney } from '../../../../lib/format.ts'
import { FoldedRow } from '../folded-row.tsx'
import { ActionForm, type FormProps } from './action-form.tsx'
import { moneyOf } from './budget.ts'
import { endsOf } from './schedule.ts'

interface RowProps extends FormProps {
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
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { cost } = moneyOf(action)
  const facts = (
    <>
      <span>{t(`workbookPlan.status.${action.status}`)}</span>
      {action.lead && <span>{action.lead}</span>}
      <When action={action} />
      {cost > 0 && <span>{formatMoney(cost, currency, language)}</span>}
    </>
  )
  return (
    <FoldedRow
      name={action.title || t('workbookPlan.untitled')}
      facts={facts}
      status={action.status}
      more={action.action && <Link to={`/actions/${action.action}`}>{t('workbookPlan.inCatalogue')}</Link>}
      onRemove={() => onRemove(action.id)}
    >
      <ActionForm {...props} />
    </FoldedRow>
  )
})
