/** The value chain: its links in order, who holds them, what each is worth. */
import { useCallback, useMemo, useRef, useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../../ui/field.tsx'
import { Section } from '../../../../ui/section.tsx'
import { ExportButtons } from '../../export-buttons.tsx'
import { readTool } from '../../read-tool.ts'
import type { ToolProps } from '../../use-tool.ts'
import { makeChainLink, mostLinks } from './chain-edit.ts'
import { ChainPicture, ChainTable } from './chain-picture.tsx'
import styles from './chain.module.css'
import { LinkCard, type ActorNames } from './link-card.tsx'
import { useChainActs } from './use-chain-acts.ts'

interface Extra {
  /** The actors of the map, by name. */
  readonly actors: ActorNames
  /** ISO 4217 */
  readonly currency: string
}

export async function load(cluster: string): Promise<Extra> {
  const [{ actors }, { currency }] = await Promise.all([readTool(cluster, 'actors'), readTool(cluster, 'profile')])
  return {
    actors: actors
      .filter(({ name }) => name !== '')
      .map(({ id, name }) => [id, name] as const)
      .toSorted((a, b) => a[1].localeCompare(b[1])),
    currency,
  }
}

function AddLink({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const { t } = useTranslation('pages')
  const [name, setName] = useState('')
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    onAdd(name.trim())
    setName('')
  }
  return (
    <form className={`${styles['add']} no-print`} onSubmit={add}>
      <TextField
        label={t('workbookChain.add')}
        placeholder={t('workbookChain.placeholder')}
        value={name}
        onChange={setName}
      />
      <Button look="main" type="submit">
        {t('workbookChain.addDo')}
      </Button>
    </form>
  )
}

/** A card that has moved keeps the focus that was in it. */
function useKeptFocus() {
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const say = useCallback((words: string) => {
    const focused = document.activeElement
    setSaid(words)
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement && list.current?.contains(focused)) {
        focused.focus()
        focused.closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      }
    })
  }, [])
  return { list, said, say }
}

export function Tool({ data, change, extra }: ToolProps<'chain', Extra>) {
  const { t } = useTranslation('pages')
  const { list, said, say } = useKeptFocus()
  const acts = useChainActs(change, say)
  const picture = useRef<SVGSVGElement>(null)
  const names = useMemo(() => new Map(extra.actors), [extra.actors])
  const { links } = data
  return (
    <>
      {links.length === 0 && <p className={styles['empty']}>{t('workbookChain.empty')}</p>}
      {links.length > 0 && (
        <>
          <ChainPicture links={links} currency={extra.currency} picture={picture} />
          <div className={styles['under']}>
            <small>{t('workbookChain.pictureHelp')}</small>
            <span className="no-print">
              <ExportButtons picture={picture} name={t('workbookChain.file')} title={t('workbookChain.pictured')} />
            </span>
          </div>
        </>
      )}
      {links.length < mostLinks && (
        <AddLink onAdd={(name) => change((chain) => ({ links: [...chain.links, makeChainLink(name)] }))} />
      )}
      {links.length > 0 && (
        <div className="no-print">
          <Section title={t('workbookChain.cards')}>
            <p className={styles['empty']}>
              {t('workbookChain.moveHelp')} {t('workbookChain.valueHelp')}
            </p>
            <ol ref={list} className={styles['cards']}>
              {links.map((link, index) => (
                <LinkCard
                  key={link.id}
                  link={link}
                  first={index === 0}
                  last={index === links.length - 1}
                  actors={extra.actors}
                  currency={extra.currency}
                  acts={acts}
                />
              ))}
            </ol>
          </Section>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {links.length > 0 && <ChainTable links={links} currency={extra.currency} nameOf={(id) => names.get(id)} />}
    </>
  )
}
