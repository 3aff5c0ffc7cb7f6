/** One actor as a row to type in. */
import { X } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/button.tsx'
import { NumberField, SelectField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import styles from './actors.module.css'
import { useActorKinds } from './choices.ts'
import type { Actor } from './kinds.ts'
import type { Acts } from './use-acts.ts'

interface Props {
  readonly actor: Actor
  readonly acts: Acts
}

export const ActorRow = memo(function ActorRow({ actor, acts }: Props) {
  const { t } = useTranslation(['pages', 'common'])
  const kinds = useActorKinds()
  const name = actor.name || t('workbookActors.untitled')
  const named = (field: string) => `${field} – ${name}`
  const edit = (part: Partial<Actor>) => acts.editActor(actor.id, part)
  return (
    <li className={styles['row']}>
      <TextField
        bare
        label={named(t('workbookActors.name'))}
        placeholder={t('workbookActors.name')}
        value={actor.name}
        onChange={(value) => edit({ name: value })}
      />
      <SelectField
        bare
        label={named(t('workbookActors.kind'))}
        value={actor.kind}
        choices={kinds}
        onChange={(kind) => edit({ kind })}
      />
      <NumberField
        bare
        label={named(t('workbookActors.size'))}
        min={0}
        value={actor.size}
        onChange={(size) => edit({ size })}
      />
      <TextField
        bare
        label={named(t('workbookActors.contact'))}
        placeholder={t('workbookActors.contact')}
        value={actor.contact}
        onChange={(contact) => edit({ contact })}
      />
      <TextAreaField
        bare
        rows={1}
        label={named(t('workbookActors.notes'))}
        placeholder={t('workbookActors.notes')}
        value={actor.notes}
        onChange={(notes) => edit({ notes })}
      />
      <Button look="quiet" aria-label={named(t('common:do.delete'))} onPress={() => acts.removeActor(actor.id)}>
        <X size={16} aria-hidden="true" />
      </Button>
    </li>
  )
})
