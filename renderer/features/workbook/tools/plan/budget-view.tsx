/** The budget: what each action costs, who pays, what is missing. */
import { useTranslation } from 'react-i18next'
import type { PlannedAction } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage } from '../../../../state/session.tsx'
import { formatMoney } from '../../../../lib/format.ts'
import { Section } from '../../../../ui/section.tsx'
import { Table } from '../../../../ui/table.tsx'
import { counted, moneyOf, sourcesOf, totalOf } from './budget.ts'
import styles from './plan.module.css'

interface Props {
  readonly actions: readonly PlannedAction[]
  readonly currency: string
}

export function Budget({ actions, currency }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const money = (amount: number) => (
    <span className={styles['amount']}>{amount === 0 ? '–' : formatMoney(amount, currency, language)}</span>
  )
  const total = totalOf(actions)
  const columns = (['action', 'cost', 'secured', 'expected', 'missing'] as const).map((column) =>
    t(`workbookPlan.budget.${column}`),
  )
  const row = ({ cost, secured, expected, missing }: ReturnType<typeof moneyOf>) => [
    money(cost),
    money(secured),
    money(expected),
    money(missing),
  ]
  return (
    <>
      <Section title={t('workbookPlan.budget.byAction')}>
        <Table
          label={t('workbookPlan.budget.byAction')}
          columns={columns}
          rows={[
            ...counted(actions).map((action) => ({
              id: action.id,
              cells: [action.title || t('workbookPlan.untitled'), ...row(moneyOf(action))],
            })),
            { id: 'total', cells: [<strong key="total">{t('workbookPlan.budget.total')}</strong>, ...row(total)] },
          ]}
        />
      </Section>
      <Section title={t('workbookPlan.budget.bySource')}>
        <Table
          label={t('workbookPlan.budget.bySource')}
          columns={[t('workbookPlan.source'), t('workbookPlan.budget.secured'), t('workbookPlan.budget.expected')]}
          rows={sourcesOf(actions).map(({ source, secured, expected }) => ({
            id: source,
            cells: [source || t('workbookPlan.unnamed'), money(secured), money(expected)],
          }))}
        />
      </Section>
    </>
  )
}
