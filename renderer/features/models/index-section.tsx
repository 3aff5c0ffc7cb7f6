/** Every model of the documents, by document, with the records that hold it as data. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ModelIndexEntry, SourceCard } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { pathOf } from '../../lib/paths.ts'
import { Citations } from '../../ui/citation.tsx'
import { Section } from '../../ui/section.tsx'
import { Table } from '../../ui/table.tsx'
import { groupIndex } from './filters.ts'
import styles from './list.module.css'

type Holder = ModelIndexEntry['heldBy'][number]

function holderPath({ kind, id, part }: Holder): string {
  return kind === 'diagram' ? `/figures#${id}` : pathOf({ kind, item: id, part })
}

function Holders({ heldBy }: { readonly heldBy: readonly Holder[] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <ul className={styles['holders']}>
      {heldBy.map((holder) => (
        <li key={`${holder.kind} ${holder.id} ${holder.part}`}>
          <Link to={holderPath(holder)} lang={language}>
            {capitalise(holder.name[language], language)}
            {holder.partName && `, ${holder.partName[language]}`}
          </Link>{' '}
          <small>{t(`models.kinds.${holder.kind}`)}</small>
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly index: readonly ModelIndexEntry[]
  readonly sources: readonly SourceCard[]
}

export function Index({ index, sources }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (index.length === 0) return null
  return (
    <Section title={t('models.index', { count: index.length })} id="index">
      <p className={styles['indexLead']}>{t('models.indexLead')}</p>
      {groupIndex(index, sources).map(({ source, members }) => (
        <div key={source.id} className={styles['indexGroup']}>
          <h3 lang={language}>{source.title[language]}</h3>
          <Table
            label={source.short[language]}
            columns={[t('models.model'), t('models.heldBy')]}
            rows={members.map((entry) => ({
              id: entry.id,
              cells: [
                <span key="name">
                  <span lang={language}>{entry.name[language]}</span> <Citations cited={entry.cite} />
                </span>,
                <Holders key="holders" heldBy={entry.heldBy} />,
              ],
            }))}
          />
        </div>
      ))}
    </Section>
  )
}
