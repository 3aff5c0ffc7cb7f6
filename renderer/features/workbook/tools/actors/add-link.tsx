/** A new link: two actors are chosen, and what lies between them. */
import { memo, useMemo, useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/button.tsx'
import { CheckField, SelectField } from '../../../../ui/field.tsx'
import styles from './actors.module.css'
import { useLinkKinds } from './choices.ts'
import { makeLink } from './edit.ts'
import type { Actor, ActorLink, LinkKind } from './kinds.ts'

/** The actors as choices, by name. */
export function useActorChoices(actors: readonly Actor[]): readonly (readonly [string, string])[] {
  const { t, i18n } = useTranslation('pages')
  return useMemo(
    () =>
      actors
        .map(({ id, name }) => [id, name || t('workbookActors.untitled')] as const)
        .toSorted((a, b) => a[1].localeCompare(b[1], i18n.language)),
    [actors, t, i18n.language],
  )
}

interface Props {
  readonly actors: readonly Actor[]
  readonly onAdd: (link: ActorLink) => void
}

export const AddLink = memo(function AddLink({ actors, onAdd }: Props) {
  const { t } = useTranslation('pages')
  const names = useActorChoices(actors)
  const choices = useMemo(() => [['', t('workbookActors.link.choose')] as const, ...names], [names, t])
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [kind, setKind] = useState<LinkKind>('cooperation')
  const [wanted, setWanted] = useState(false)
  const [wrong, setWrong] = useState(false)
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    setWrong(from === '' || to === '' || from === to)
    if (from === '' || to === '' || from === to) return
    onAdd(makeLink({ from, to, kind, wanted }))
    setTo('')
  }
  return (
    <form className={`${styles['addLink']} no-print`} onSubmit={add}>
      <SelectField label={t('workbookActors.link.from')} value={from} choices={choices} onChange={setFrom} />
      <SelectField
        label={t('workbookActors.link.to')}
        value={to}
        choices={choices}
        error={wrong ? t('workbookActors.link.same') : undefined}
        onChange={(id) => {
          setTo(id)
          setWrong(false)
        }}
      />
      <SelectField label={t('workbookActors.link.kind')} value={kind} choices={useLinkKinds()} onChange={setKind} />
      <CheckField label={t('workbookActors.link.wanted')} value={wanted} onChange={setWanted} />
      <Button look="main" type="submit">
        {t('workbookActors.link.add')}
      </Button>
    </form>
  )
})
