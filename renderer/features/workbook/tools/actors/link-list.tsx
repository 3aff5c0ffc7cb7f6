/** The links between the actors as a list. */
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGrowing } from '../../use-growing.ts'
import type { ViewProps } from './actor-list.tsx'
import styles from './actors.module.css'
import { AddLink, useActorChoices } from './add-link.tsx'
import { addLink } from './edit.ts'
import type { ActorLink } from './kinds.ts'
import { LinkRow } from './link-row.tsx'
import { SoughtField } from './sought-field.tsx'
import { useActs, useLinkName, useNameOf } from './use-acts.ts'

function Rows({ data, change, sought }: ViewProps & { readonly sought: string }) {
  const { t } = useTranslation('pages')
  const acts = useActs(change)
  const nameOf = useNameOf(data.actors)
  const linkName = useLinkName(nameOf)
  const choices = useActorChoices(data.actors)
  const words = useDeferredValue(sought).trim().toLocaleLowerCase()
  const found = useMemo(
    () =>
      words === ''
        ? data.links
        : data.links.filter(({ from, to, notes }) =>
            [nameOf(from), nameOf(to), notes].some((text) => text.toLocaleLowerCase().includes(words)),
          ),
    [data.links, nameOf, words],
  )
  const { shown, end } = useGrowing(found.length)
  if (found.length === 0) return <p className={styles['empty']}>{t('workbookActors.notFound')}</p>
  return (
    <>
      <ul className={styles['links']}>
        {found.slice(0, shown).map((link) => (
          <LinkRow key={link.id} link={link} name={linkName(link)} acts={acts} choices={choices} />
        ))}
      </ul>
      <span ref={end} />
    </>
  )
}

export function LinkList({ data, change }: ViewProps) {
  const { t } = useTranslation('pages')
  const [sought, setSought] = useState('')
  const add = useCallback((link: ActorLink) => change((before) => addLink(before, link)), [change])
  const count = data.links.length
  if (data.actors.length < 2) return <p className={styles['empty']}>{t('workbookActors.twoNeeded')}</p>
  return (
    <>
      <AddLink actors={data.actors} onAdd={add} />
      {count === 0 && <p className={styles['empty']}>{t('workbookActors.emptyLinks')}</p>}
      {count > 0 && (
        <>
          <SoughtField
            count={count}
            told={t('workbookActors.linkCount', { count })}
            sought={sought}
            onSought={setSought}
          />
          <Rows data={data} change={change} sought={sought} />
        </>
      )}
    </>
  )
}
