/** What is chosen, each with the way to take it back. */
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { chosenIn, facetKeys, noFilters, toggled, type Filters } from '../../../../content/filtering/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { useToast } from '../../../state/toasts.ts'
import type { FacetNames } from './facet-names.ts'
import styles from './explorer.module.css'

interface Props {
  readonly filters: Filters
  readonly names: FacetNames
  readonly onChange: (filters: Filters) => void
}

function Chip({ about, name, onRemove }: { about: string; name: string; onRemove: () => void }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <li>
      <button type="button" onClick={onRemove}>
        <span className="visually-hidden">{t('explorer.takeBack')} </span>
        <small>{about}</small> <span lang={language}>{name}</span>
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  )
}

export function Chips({ filters, names, onChange }: Props) {
  const { t } = useTranslation('pages')
  const toast = useToast()
  const chosen = facetKeys.flatMap((facet) => chosenIn(filters, facet).map((value) => ({ facet, value })))
  if (chosen.length === 0 && filters.words === '') return null
  const clear = () => {
    onChange(noFilters)
    toast({ message: t('explorer.cleared'), undo: () => onChange(filters) })
  }
  return (
    <ul className={styles['chips']} aria-label={t('explorer.chosenList')}>
      {filters.words !== '' && (
        <Chip
          about={t('explorer.words')}
          name={`« ${filters.words} »`}
          onRemove={() => onChange({ ...filters, words: '' })}
        />
      )}
      {chosen.map(({ facet, value }) => (
        <Chip
          key={`${facet}-${value}`}
          about={t(`explorer.facet.${facet}`)}
          name={names.nameOf(facet, value)}
          onRemove={() => onChange(toggled(filters, facet, value))}
        />
      ))}
      <li>
        <button type="button" className={styles['clear']} onClick={clear}>
          {t('cases.loosen')}
        </button>
      </li>
    </ul>
  )
}
