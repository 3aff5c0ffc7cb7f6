/** The fields of forms: a label, what is typed or chosen, and a word of help or of what is wrong. */
import { useId, useState, type ClipboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './field.module.css'

interface FieldProps {
  readonly label: string
  readonly help?: ReactNode
  /** What is wrong with the value, said to the reader. */
  readonly error?: string | undefined
  /** Hides the label for the eye where a table's heading says it. */
  readonly bare?: boolean
}

interface Ids {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

function Field({
  label,
  help,
  error,
  bare = false,
  children,
}: FieldProps & { readonly children: (ids: Ids) => ReactNode }) {
  const id = useId()
  const described = help !== undefined || error ? `${id}-help` : undefined
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={bare ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {described && (
        <small id={described} className={error ? styles['error'] : styles['help']}>
          {error || help}
        </small>
      )}
    </div>
  )
}

interface TextProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  /** In characters; longer input is cut where it is typed. */
  readonly most?: number
  /** Names to choose from while typing. */
  readonly list?: readonly string[]
}

type Pasting = ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>

/** Says where the browser cut what was pasted, until the text is short enough again. */
function useCut(most: number, value: string) {
  const { t, i18n } = useTranslation()
  const [cut, setCut] = useState(false)
  if (cut && value.length < most) setCut(false)
  const onPaste = ({ currentTarget, clipboardData }: Pasting) => {
    const { selectionStart, selectionEnd } = currentTarget
    const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
    const length = value.length - replaced + clipboardData.getData('text').replaceAll('\r\n', '\n').length
    // The cut text comes with the change after this; until then the old one is short enough.
    setTimeout(() => setCut(length > most))
  }
  return {
    onPaste,
    cut: cut ? t('field.cut', { most: new Intl.NumberFormat(i18n.language).format(most) }) : undefined,
  }
}

export function TextField({ value, onChange, placeholder, most = 300, list, ...field }: TextProps) {
  const listId = useId()
  const { onPaste, cut } = useCut(most, value)
  return (
    <Field {...field} error={field.error ?? cut}>
      {(ids) => (
        <>
          <input
            {...ids}
            type="text"
            className={styles['input']}
            value={value}
            placeholder={placeholder}
            maxLength={most}
            list={list ? listId : undefined}
            onPaste={onPaste}
            onChange={(event) => onChange(event.target.value)}
          />
          {list && (
            <datalist id={listId}>
              {list.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}

/** Grows with what is written in it. */
export function TextAreaField({
  value,
  onChange,
  placeholder,
  most = 20_000,
  rows = 3,
  ...field
}: Omit<TextProps, 'list'> & { readonly rows?: number }) {
  const { onPaste, cut } = useCut(most, value)
  return (
    <Field {...field} error={field.error ?? cut}>
      {(ids) => (
        <textarea
          {...ids}
          className={styles['input']}
          value={value}
          placeholder={placeholder}
          maxLength={most}
          rows={rows}
          onPaste={onPaste}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

const toNumber = (typed: string) => (typed === '' ? null : Number(typed))

/** A number, or nothing. What is out of range is said so and not passed on. */
export function NumberField({
  value,
  onChange,
  min,
  max,
  step = 'any',
  error,
  ...field
}: FieldProps & {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number | 'any'
}) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(String(value ?? ''))
  const [wrong, setWrong] = useState(false)
  // What is being typed ("1,0") stays as it is; a value that came from elsewhere replaces it.
  const shown = wrong || toNumber(typed) === value ? typed : String(value ?? '')
  const outOfRange =
    max === undefined && min !== undefined
      ? t('field.least', { min })
      : t('field.range', { min: min ?? '−∞', max: max ?? '+∞' })
  return (
    <Field {...field} error={error ?? (wrong ? outOfRange : undefined)}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          className={styles['input']}
          value={shown}
          min={min}
          max={max}
          step={step}
          onChange={({ target }) => {
            setTyped(target.value)
            setWrong(target.value !== '' && !target.validity.valid)
            if (target.validity.valid) onChange(toNumber(target.value))
          }}
        />
      )}
    </Field>
  )
}

/** A calendar day as 2026-03-01, or ''. */
export function DayField({
  value,
  onChange,
  ...field
}: FieldProps & { readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          className={styles['input']}
          value={value}
          max="2200-12-31"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

export function SelectField<T extends string>({
  value,
  onChange,
  choices,
  ...field
}: FieldProps & {
  readonly value: T
  readonly onChange: (value: T) => void
  readonly choices: readonly (readonly [value: T, name: string])[]
}) {
  return (
    <Field {...field}>
      {(ids) => (
        <select
          {...ids}
          className={styles['input']}
          value={value}
          onChange={({ target }) => {
            const chosen = choices.find(([one]) => one === target.value)
            if (chosen) onChange(chosen[0])
          }}
        >
          {choices.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function CheckField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}) {
  return (
    <label className={styles['check']}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
