/** The vision: what the cluster wants to be, by when, and who shares it. */
import { useTranslation } from 'react-i18next'
import { DayField, NumberField, TextAreaField } from '../../../ui/field.tsx'
import type { ToolProps } from '../use-tool.ts'
import styles from '../workbook.module.css'

const parts = ['today', 'strengths', 'principles', 'shared'] as const

export function Tool({ data, change }: ToolProps<'vision'>) {
  const { t } = useTranslation('pages')
  return (
    <div className={styles['form']}>
      <TextAreaField
        label={t('workbook.vision.statement')}
        help={t('workbook.vision.statementHelp')}
        rows={4}
        value={data.statement}
        onChange={(statement) => change((vision) => ({ ...vision, statement }), 'statement')}
      />
      <div className={styles['row']}>
        <NumberField
          label={t('workbook.vision.horizon')}
          help={t('workbook.vision.horizonHelp')}
          value={data.horizon}
          min={1900}
          max={2200}
          step={1}
          onChange={(horizon) => change((vision) => ({ ...vision, horizon }), 'horizon')}
        />
        <DayField
          label={t('workbook.vision.agreed')}
          value={data.agreed}
          onChange={(agreed) => change((vision) => ({ ...vision, agreed }), 'agreed')}
        />
      </div>
      {parts.map((part) => (
        <TextAreaField
          key={part}
          label={t(`workbook.vision.${part}`)}
          value={data[part]}
          onChange={(text) => change((vision) => ({ ...vision, [part]: text }), part)}
        />
      ))}
    </div>
  )
}
