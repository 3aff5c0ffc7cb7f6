/** What the map shows, in words. */
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../../state/session.tsx'
import { formatNumber } from '../../../../lib/format.ts'
import { Section } from '../../../../ui/section.tsx'
import { Table } from '../../../../ui/table.tsx'
import { useGrowing } from '../../use-growing.ts'
import { strengthOf } from './kinds.ts'
import styles from './map.module.css'
import { degreesOf, type Subset } from './subset.ts'
import { useLinkName, useNameOf } from './use-acts.ts'

export const MapTables = memo(function MapTables({ shown }: { readonly shown: Subset }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { actors, links } = shown
  const linkName = useLinkName(useNameOf(actors))
  const { shown: mostActors, end: endOfActors } = useGrowing(actors.length)
  const { shown: mostLinks, end: endOfLinks } = useGrowing(links.length)
  const degrees = useMemo(() => degreesOf(links), [links])
  return (
    <Section title={t('workbookActors.map.sameInWords')}>
      <div className={styles['tables']}>
        <Table
          label={t('workbookActors.map.legendActors')}
          columns={[
            t('workbookActors.name'),
            t('workbookActors.kind'),
            t('workbookActors.size'),
            t('workbookActors.links'),
          ]}
          rows={actors.slice(0, mostActors).map(({ id, name, kind, size }) => ({
            id,
            cells: [
              name || t('workbookActors.untitled'),
              t(`workbookActors.kinds.${kind}`),
              size === null ? '' : formatNumber(size, language),
              formatNumber(degrees.get(id) ?? 0, language),
            ],
          }))}
        />
        {links.length > 0 && (
          <Table
            label={t('workbookActors.map.legendLinks')}
            columns={[
              t('workbookActors.links'),
              t('workbookActors.link.kind'),
              t('workbookActors.link.strength'),
              t('workbookActors.notes'),
            ]}
            rows={links.slice(0, mostLinks).map((link) => ({
              id: link.id,
              cells: [
                linkName(link),
                t(`workbookActors.linkKinds.${link.kind}`),
                [t(`workbookActors.strengths.${strengthOf(link)}`), link.wanted && t('workbookActors.link.wantedShort')]
                  .filter(Boolean)
                  .join(', '),
                link.notes,
              ],
            }))}
          />
        )}
      </div>
      <span ref={endOfActors} />
      <span ref={endOfLinks} />
    </Section>
  )
})
