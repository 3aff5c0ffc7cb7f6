/** The formats in which a table can be kept, the usual one first; each is a file of the program's own. */
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../app/session.tsx'
import styles from './disclosure-popover.module.css'

interface Props {
  /** With its query, without format and language. */
  readonly address: string
  readonly onChosen: () => void
}

export function FileLinks({ address, onChosen }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const join = address.includes('?') ? '&' : '?'
  return (
    <ul className={styles['links']}>
      {(['xlsx', 'csv'] as const).map((format) => (
        <li key={format}>
          <a href={`${address}${join}format=${format}&language=${language}`} download onClick={onChosen}>
            <strong>{t(`file.${format}`)}</strong>
            <small>{t(`file.${format}About`)}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}
