/** Where a term is used: cases, actions, steps and passages, with the way to all of them and to the map round it. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { NeighbourGroup, TermView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise, withColon } from '../../lib/format.ts'
import { pathOf } from '../../lib/paths.ts'
import styles from './glossary.module.css'

const searchKinds = { term: 'term', action: 'action', case: 'case', step: 'procedure', passage: 'passage' } as const

function Group({ group, name }: { readonly group: NeighbourGroup; readonly name: string }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { kind, total, nodes } = group
  const address = new URLSearchParams({ q: name, kind: searchKinds[kind] })
  return (
    <li>
      <small>{withColon(`${t(`map.groups.${kind}`)} (${total})`, language)}</small>{' '}
      {nodes.map((node, index) => (
        <span key={`${node.item} ${node.part}`} lang={language}>
          {index > 0 && ' · '}
          <Link to={pathOf(node)}>{capitalise(node.title[language], language)}</Link>
        </span>
      ))}
      {nodes.length < total && (
        <>
          {' · '}
          <Link to={`/search?${address.toString()}`}>{t('glossary.more', { count: total - nodes.length })}</Link>
        </>
      )}
    </li>
  )
}

export function Uses({ term }: { readonly term: TermView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <section className={styles['uses']} aria-labelledby={`uses-${term.id}`}>
      <h3 id={`uses-${term.id}`}>{t('glossary.uses')}</h3>
      {term.uses.length === 0 && <p>{t('glossary.noUses')}</p>}
      <ul>
        {term.uses.map((group) => (
          <Group key={group.kind} group={group} name={term[language].name} />
        ))}
      </ul>
      <p>
        <Link to={`/map/term/${term.id}`}>{t('map.link')}</Link>
      </p>
    </section>
  )
}
