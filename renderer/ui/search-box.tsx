/** The one box that searches the whole library. */
import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Button } from './button.tsx'
import styles from './search-box.module.css'

interface Props {
  readonly label: string
  readonly placeholder: string
  /** What was searched for. */
  readonly query?: string
  readonly autoFocus?: boolean
}

export function SearchBox({ label, placeholder, query = '', autoFocus = false }: Props) {
  const { t } = useTranslation('pages')
  return (
    <Form action="/search" role="search" className={styles['box']}>
      <Search size={20} aria-hidden="true" />
      <input
        key={query}
        type="search"
        name="q"
        defaultValue={query}
        maxLength={500}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        // Only where the room is opened to type in its box.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={autoFocus}
      />
      <Button type="submit" look="main">
        {t('search.submit')}
      </Button>
    </Form>
  )
}
