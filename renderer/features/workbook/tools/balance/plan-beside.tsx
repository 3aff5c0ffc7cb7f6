/** What the actions of the plan say of the three axes: how many, and what share of the money. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ModelView } from '../../../../../electron/api/views/index.ts'
import type { Plan } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage, useReadingLanguage } from '../../../../state/session.tsx'
import { capitalise, formatMoney, formatNumber } from '../../../../lib/format.ts'
import { Table } from '../../../../ui/table.tsx'
import styles from '../tools.module.css'
import { planByAxis } from './axes.ts'

interface Props {
  readonly plan: Plan
  readonly currency: string
  readonly model: ModelView
}

export function PlanBeside({ plan, currency, model }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const reading = useReadingLanguage()
  if (plan.actions.length === 0)
    return (
      <p className={styles['empty']}>
        {t('workbookBalance.noPlan')} <Link to="../plan">{t('workbook.tools.plan.name')}</Link>
      </p>
    )
  const nameOf = (axis: string) => {
    const name = model.groups.find(({ id }) => id === axis)?.name[reading]
    return name ? capitalise(name, reading) : t('workbookBalance.noAxis')
  }
  return (
    <Table
      label={t('workbookBalance.plan')}
      columns={[
        t('workbookBalance.axis'),
        t('workbookBalance.actions'),
        t('workbookBalance.cost'),
        t('workbookBalance.share'),
      ]}
      rows={planByAxis(plan)
        .filter(({ axis, actions }) => axis !== '' || actions > 0)
        .map(({ axis, actions, cost, share }) => ({
          id: axis || 'none',
          cells: [
            nameOf(axis),
            formatNumber(actions, language),
            share === null ? '–' : formatMoney(cost, currency, language),
            share === null ? '–' : `${formatNumber(Math.round(share * 100), language)} %`,
          ],
        }))}
    />
  )
}
