/** The actors as a list that one types into. */
import { useDeferredValue, useMemo, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ToolData } from '../../../../../electron/api/views/workbook/index.ts'
import { useToast } from '../../../../state/toasts.ts'
import { focusFirstField } from '../../../../lib/first-field.ts'
import { Button } from '../../../../ui/button.tsx'
import { SelectField, TextField } from '../../../../ui/field.tsx'
import type { Change } from '../../use-tool.ts'
import { useGrowing } from '../../use-growing.ts'
import { ActorRow } from './actor-row.tsx'
import styles from './actors.module.css'
import { useActorKinds } from './choices.ts'
import { addActors, makeActor, mostActors } from './edit.ts'
import type { Actor, ActorKind } from './kinds.ts'
import { PasteActors } from './paste-actors.tsx'
import { SoughtField } from './sought-field.tsx'
import { useActs } from './use-acts.ts'

export interface ViewProps {
  readonly data: ToolData['actors']
  readonly change: Change<ToolData['actors']>
}

function AddActor({ onAdd }: { readonly onAdd: (actor: Actor) => void }) {
  const { t } = useTranslation('pages')
  const [name, setName] = useState('')
  const [kind, setKind] = useState<ActorKind>('firm')
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (name.trim() === '') return
    onAdd(makeActor({ name: name.trim(), kind }))
    setName('')
    focusFirstField(event.currentTarget)
  }
  return (
    <form className={`${styles['add']} no-print`} onSubmit={add}>
      <TextField label={t('workbookActors.add')} value={name} onChange={setName} />
      <SelectField label={t('workbookActors.kind')} value={kind} choices={useActorKinds()} onChange={setKind} />
      <Button look="main" type="submit">
        {t('workbookActors.addDo')}
      </Button>
    </form>
  )
}

/** As in a spreadsheet, Enter goes to the field below, and with Shift to the one above. */
function onRowKey(event: KeyboardEvent<HTMLUListElement>) {
  const { target } = event
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return
  const row = target.closest('li')
  const next = event.shiftKey ? row?.previousElementSibling : row?.nextElementSibling
  const at = [...(row?.querySelectorAll('input') ?? [])].indexOf(target)
  next?.querySelectorAll('input')[at]?.focus()
}

/** In any case, and anywhere in what is written of the actor. */
function matches(actor: Actor, words: string): boolean {
  return [actor.name, actor.contact, actor.notes].some((text) => text.toLocaleLowerCase().includes(words))
}

function Rows({ data, change, sought }: ViewProps & { readonly sought: string }) {
  const { t } = useTranslation('pages')
  const acts = useActs(change)
  const words = useDeferredValue(sought).trim().toLocaleLowerCase()
  const found = useMemo(
    () => (words === '' ? data.actors : data.actors.filter((actor) => matches(actor, words))),
    [data.actors, words],
  )
  const { shown, end } = useGrowing(found.length)
  if (found.length === 0) return <p className={styles['empty']}>{t('workbookActors.notFound')}</p>
  return (
    <>
      <div className={styles['head']} aria-hidden="true">
        {(['name', 'kind', 'size', 'contact', 'notes'] as const).map((column) => (
          <span key={column}>{t(`workbookActors.${column}`)}</span>
        ))}
      </div>
      {/* The list listens for its fields. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={styles['rows']} onKeyDown={onRowKey}>
        {found.slice(0, shown).map((actor) => (
          <ActorRow key={actor.id} actor={actor} acts={acts} />
        ))}
      </ul>
      <span ref={end} />
    </>
  )
}

export function ActorList({ data, change }: ViewProps) {
  const { t } = useTranslation('pages')
  const toast = useToast()
  const [sought, setSought] = useState('')
  const add = (actors: readonly Actor[]) => {
    if (data.actors.length + actors.length > mostActors)
      toast({ message: t('workbookActors.full', { most: mostActors }) })
    else change((before) => addActors(before, actors))
  }
  const count = data.actors.length
  return (
    <>
      <AddActor onAdd={(actor) => add([actor])} />
      <PasteActors onAdd={add} room={mostActors - count} />
      {count === 0 && <p className={styles['empty']}>{t('workbookActors.empty')}</p>}
      {count > 0 && (
        <>
          <SoughtField count={count} told={t('workbookActors.count', { count })} sought={sought} onSought={setSought} />
          <Rows data={data} change={change} sought={sought} />
        </>
      )}
    </>
  )
}
