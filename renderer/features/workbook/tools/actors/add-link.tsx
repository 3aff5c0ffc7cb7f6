/** A new link: two actors are chosen, and what lies between them. */
import { memo, useMemo, useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { focusFirstField } from '../../../../lib/first-field.ts'
import { Button } from '../../../../ui/button.tsx'
import { CheckField, SelectField } from '../../../../ui/field.tsx'
import styles from './actors.module.css'
import { useLinkKinds } from './choices.ts'
import { makeLink } from './edit.ts'
import type { Actor, ActorLink, LinkKind } from './kinds.ts'

export type ActorChoices = readonly (readonly [id: string, name: string])[]

/** The actors as choices, by name; the same list as before as long as no name has changed. */
export function useActorChoices(actors: readonly Actor[]): ActorChoices {
  const { t, i18n } = useTranslation('pages')
  const told = JSON.stringify(actors.map(({ id, name }) => [id, name]))
  return useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language)
    return (JSON.parse(told) as [string, string][])
      .map(([id, name]) => [id, name || t('workbookActors.untitled')] as const)
      .toSorted((a, b) => compare(a[1], b[1]))
  }, [told, t, i18n.language])
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
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWrong(from === '' || to === '' || from === to)
    if (from === '' || to === '' || from === to) return
    onAdd(makeLink({ from, to, kind, wanted }))
    setTo('')
    focusFirstField(event.currentTarget)
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
