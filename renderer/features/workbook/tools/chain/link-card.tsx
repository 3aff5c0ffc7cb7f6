/** One link of the chain as a card to fill in. */
import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import { memo, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/button.tsx'
import { NumberField, SelectField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import type { ChainLink } from './chain-edit.ts'
import styles from './chain.module.css'

export type ActorNames = readonly (readonly [id: string, name: string])[]

export interface CardActs {
  readonly onEdit: (id: string, part: Partial<ChainLink>) => void
  readonly onMove: (id: string, by: number) => void
  readonly onRemove: (id: string) => void
}

interface Props {
  readonly link: ChainLink
  readonly first: boolean
  readonly last: boolean
  readonly actors: ActorNames
  /** ISO 4217 */
  readonly currency: string
  readonly acts: CardActs
}

/** Who holds the link, of the actors of the map. Those that the map has no more are not shown. */
function Holders({ link, actors, acts }: Pick<Props, 'link' | 'actors' | 'acts'>) {
  const { t } = useTranslation('pages')
  const held = new Set(link.actors)
  const set = (ids: string[]) => acts.onEdit(link.id, { actors: ids })
  const free = actors.filter(([id]) => !held.has(id))
  if (actors.length === 0) return <small className={styles['empty']}>{t('workbookChain.noActors')}</small>
  return (
    <div className={styles['holders']}>
      <SelectField
        label={t('workbookChain.actors')}
        value=""
        choices={[['', t('workbookChain.choose')] as const, ...free]}
        onChange={(id) => id !== '' && set([...link.actors, id])}
      />
      <ul>
        {actors
          .filter(([id]) => held.has(id))
          .map(([id, name]) => (
            <li key={id}>
              {name}
              <Button
                look="quiet"
                aria-label={t('workbookChain.takeOut', { name })}
                onPress={() => set(link.actors.filter((one) => one !== id))}
              >
                <X size={14} aria-hidden="true" />
              </Button>
            </li>
          ))}
      </ul>
    </div>
  )
}

const places = ['inside', 'outside', 'both'] as const
const texts = ['strengths', 'problems', 'openings'] as const

function Fields({ link, currency, actors, acts }: Pick<Props, 'link' | 'currency' | 'actors' | 'acts'>) {
  const { t } = useTranslation('pages')
  const edit = (part: Partial<ChainLink>) => acts.onEdit(link.id, part)
  return (
    <>
      <TextField label={t('workbookChain.name')} value={link.name} onChange={(name) => edit({ name })} />
      <SelectField
        label={t('workbookChain.place')}
        value={link.where}
        choices={places.map((one) => [one, t(`workbookChain.where.${one}`)] as const)}
        onChange={(where) => edit({ where })}
      />
      <NumberField
        label={t('workbookChain.value', { currency })}
        min={0}
        max={1e15}
        value={link.value}
        onChange={(value) => edit({ value })}
      />
      <Holders link={link} actors={actors} acts={acts} />
      {texts.map((one) => (
        <TextAreaField
          key={one}
          label={t(`workbookChain.${one}`)}
          rows={2}
          value={link[one]}
          onChange={(text) => edit({ [one]: text })}
        />
      ))}
    </>
  )
}

export const LinkCard = memo(function LinkCard({ link, first, last, actors, currency, acts }: Props) {
  const { t } = useTranslation(['pages', 'common'])
  const name = link.name || t('workbookChain.untitled')
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    acts.onMove(link.id, by)
  }
  return (
    // The card listens for its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles['card']} data-where={link.where} data-link={link.id} onKeyDown={onKeyDown}>
      <div className={`${styles['acts']} no-print`}>
        <Button
          aria-label={`${t('workbookChain.earlier')} – ${name}`}
          isDisabled={first}
          onPress={() => acts.onMove(link.id, -1)}
        >
          <ArrowLeft size={16} aria-hidden="true" />
        </Button>
        <Button
          aria-label={`${t('workbookChain.later')} – ${name}`}
          isDisabled={last}
          onPress={() => acts.onMove(link.id, 1)}
        >
          <ArrowRight size={16} aria-hidden="true" />
        </Button>
        <Button look="quiet" aria-label={`${t('common:do.delete')} – ${name}`} onPress={() => acts.onRemove(link.id)}>
          {t('common:do.delete')}
        </Button>
      </div>
      <Fields link={link} currency={currency} actors={actors} acts={acts} />
    </li>
  )
})
