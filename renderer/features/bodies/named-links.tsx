/** Bodies or people in a row, each leading to its page. */
import { Link } from 'react-router'
import type { Named } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import entries from '../../ui/entries.module.css'

export function NamedLinks({ of, list }: { readonly of: 'bodies' | 'people'; readonly list: readonly Named[] }) {
  const language = useReadingLanguage()
  return (
    <ul className={entries['inline']} lang={language}>
      {list.map(({ id, name }) => (
        <li key={id}>
          <Link to={`/${of}/${id}`}>{name[language]}</Link>
        </li>
      ))}
    </ul>
  )
}
