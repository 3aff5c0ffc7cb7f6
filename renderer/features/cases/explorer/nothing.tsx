/** Where no case answers to the filters: what to give up, and how many cases that brings back. */
import { useTranslation } from 'react-i18next'
import { chosenIn, noFilters, type Filters, type Loosening } from '../../../../content/filtering/index.ts'
import { useLanguage } from '../../../state/session.tsx'
import { Button } from '../../../ui/button.tsx'
import type { FacetNames } from './facet-names.ts'
import styles from './explorer.module.css'

interface Props {
  readonly filters: Filters
  readonly loosenings: readonly Loosening[]
  readonly names: FacetNames
  readonly onChange: (filters: Filters) => void
}

export function Nothing({ filters, loosenings, names, onChange }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const told = new Intl.ListFormat(language)
  const nameOf = (part: Loosening['without'][number]) =>
    part === 'words'
      ? `« ${filters.words} »`
      : `${t(`explorer.facet.${part}`)} (${chosenIn(filters, part)
          .map((value) => names.nameOf(part, value))
          .join(', ')})`
  return (
    <div className={styles['nothing']} role="status">
      <p>{t('cases.none')}</p>
      {loosenings.length > 0 && (
        <>
          <p>{t('explorer.loosenLead')}</p>
          <ul>
            {loosenings.slice(0, 6).map(({ without, filters: left, count }) => (
              <li key={without.join(' ')}>
                <Button onPress={() => onChange(left)}>
                  {t('explorer.without', { what: told.format(without.map((part) => nameOf(part))) })}
                  <strong>{t('cases.shown', { count })}</strong>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button look="quiet" onPress={() => onChange(noFilters)}>
        {t('cases.loosen')}
      </Button>
    </div>
  )
}
