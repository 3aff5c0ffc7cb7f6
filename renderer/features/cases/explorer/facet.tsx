/** One facet: its values with how many cases each would leave. */
import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chosenIn, fold, toggled, type FacetKey, type Filters } from '../../../../content/filtering/index.ts'
import { useLanguage, useReadingLanguage } from '../../../state/session.tsx'
import { formatNumber } from '../../../lib/format.ts'
import type { FacetNames } from './facet-names.ts'
import styles from './facets.module.css'

interface Props {
  readonly facet: FacetKey
  readonly filters: Filters
  /** In the order in which they are listed, which does not change with the choice: nothing moves under the hand. */
  readonly values: readonly string[]
  readonly counts: ReadonlyMap<string, number>
  readonly names: FacetNames
  readonly onChange: (filters: Filters) => void
}

/** How many values are shown before the rest is asked for. */
const shownFirst = 7

function Value({ facet, value, filters, counts, names, onChange }: Omit<Props, 'values'> & { readonly value: string }) {
  const language = useLanguage()
  const reading = useReadingLanguage()
  const count = counts.get(value) ?? 0
  const chosen = chosenIn(filters, facet).includes(value)
  return (
    <li>
      <label className={styles['value']} data-empty={count === 0}>
        <input
          type="checkbox"
          checked={chosen}
          disabled={count === 0 && !chosen}
          onChange={() => onChange(toggled(filters, facet, value))}
        />
        <span lang={reading}>{names.nameOf(facet, value)}</span>
        <small>{formatNumber(count, language)}</small>
      </label>
    </li>
  )
}

function Values({ values, ...props }: Props) {
  const { t } = useTranslation('pages')
  const [all, setAll] = useState(false)
  const [typed, setTyped] = useState('')
  const { facet, filters, names } = props
  const chosen = chosenIn(filters, facet)
  const long = values.length > shownFirst + 2
  const found = fold(typed.trim())
  const shown = values.filter((value, index) =>
    found === ''
      ? !long || all || index < shownFirst || chosen.includes(value)
      : fold(names.nameOf(facet, value)).includes(found),
  )
  return (
    <>
      {values.length > 12 && (
        <input
          type="search"
          className={styles['narrow']}
          value={typed}
          aria-label={t('explorer.narrow', { facet: t(`explorer.facet.${facet}`) })}
          placeholder={t('explorer.narrowPlaceholder')}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul>
        {shown.map((value) => (
          <Value key={value} value={value} {...props} />
        ))}
      </ul>
      {found !== '' && shown.length === 0 && <p className={styles['nothing']}>{t('explorer.narrowNone')}</p>}
      {long && found === '' && (
        <button type="button" className={styles['more']} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('explorer.fewer') : t('explorer.more', { count: values.length - shown.length })}
        </button>
      )}
    </>
  )
}

export function Facet({ startOpen, ...props }: Props & { readonly startOpen: boolean }) {
  const { t } = useTranslation('pages')
  const { facet, filters } = props
  const chosen = chosenIn(filters, facet).length
  const [open, setOpen] = useState(startOpen || chosen > 0)
  const content = useId()
  return (
    <section className={styles['facet']}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={content} onClick={() => setOpen(!open)}>
          <ChevronRight size={16} aria-hidden="true" />
          {t(`explorer.facet.${facet}`)}
          {chosen > 0 && (
            <small>
              {chosen}
              <span className="visually-hidden"> {t('explorer.chosen', { count: chosen })}</span>
            </small>
          )}
        </button>
      </h3>
      <div id={content} hidden={!open} role="group" aria-label={t(`explorer.facet.${facet}`)}>
        {open && <Values {...props} />}
      </div>
    </section>
  )
}
