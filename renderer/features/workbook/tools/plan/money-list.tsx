/** Lines of money: what or who, and how much. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../../state/session.tsx'
import { formatMoney } from '../../../../lib/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { CheckField, NumberField, TextField } from '../../../../ui/field.tsx'
import { newId } from '../../new-id.ts'
import styles from './plan.module.css'

interface Line {
  readonly id: string
  readonly name: string
  readonly amount: number
  readonly secured?: boolean
}

interface Props {
  readonly label: string
  /** What the name of a line says. */
  readonly what: string
  readonly currency: string
  /** Whether each line says if the money is secured. */
  readonly secured?: boolean
  readonly lines: readonly Line[]
  readonly onChange: (lines: Line[]) => void
}

export function MoneyList({ label, what, currency, secured = false, lines, onChange }: Props) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const edit = (id: string, part: Partial<Line>) =>
    onChange(lines.map((line) => (line.id === id ? { ...line, ...part } : line)))
  const list = useRef<HTMLFieldSetElement>(null)
  const add = () => {
    onChange([...lines, { id: newId(), name: '', amount: 0, secured: false }])
    // What is written next is the name of the new line.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(':scope > div:last-of-type input')?.focus())
  }
  const total = lines.reduce((sum, { amount }) => sum + amount, 0)
  return (
    <fieldset ref={list} className={styles['money']}>
      <legend>
        {label}
        {lines.length > 1 && <small> · {formatMoney(total, currency, language)}</small>}
      </legend>
      {lines.map((line) => (
        <div key={line.id} className={styles['line']}>
          <TextField
            bare
            label={what}
            placeholder={what}
            value={line.name}
            onChange={(name) => edit(line.id, { name })}
          />
          <NumberField
            bare
            label={t('workbookPlan.amount', { currency })}
            min={0}
            value={line.amount}
            onChange={(amount) => edit(line.id, { amount: amount ?? 0 })}
          />
          {secured && (
            <CheckField
              label={t('workbookPlan.secured')}
              value={line.secured ?? false}
              onChange={(value) => edit(line.id, { secured: value })}
            />
          )}
          <Button
            look="quiet"
            aria-label={`${t('common:do.delete')} – ${line.name || what}`}
            onPress={() => onChange(lines.filter(({ id }) => id !== line.id))}
          >
            {t('common:do.delete')}
          </Button>
        </div>
      ))}
      <Button look="plain" onPress={add}>
        {t('workbookPlan.addLine')}
      </Button>
    </fieldset>
  )
}
