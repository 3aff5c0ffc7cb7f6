/** An actor opened from the map: what is known of it, and its links. */
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from '../../../../ui/button.tsx'
import { NumberField, SelectField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import frame from '../../workbook.module.css'
import type { ViewProps } from './actor-list.tsx'
import styles from './actors.module.css'
import { useActorChoices } from './add-link.tsx'
import { useActorKinds } from './choices.ts'
import type { Actor } from './kinds.ts'
import { LinkRow } from './link-row.tsx'
import { useLinkName, useNameOf, type Acts } from './use-acts.ts'

interface Props {
  readonly data: ViewProps['data']
  readonly actor: Actor
  readonly acts: Acts
  readonly onAround: () => void
  readonly onClose: () => void
}

function Fields({ actor, acts }: Pick<Props, 'actor' | 'acts'>) {
  const { t } = useTranslation('pages')
  const edit = (part: Partial<Actor>) => acts.editActor(actor.id, part)
  return (
    <>
      <TextField label={t('workbookActors.name')} value={actor.name} onChange={(name) => edit({ name })} />
      <div className={styles['fields']}>
        <SelectField
          label={t('workbookActors.kind')}
          value={actor.kind}
          choices={useActorKinds()}
          onChange={(kind) => edit({ kind })}
        />
        <NumberField label={t('workbookActors.size')} min={0} value={actor.size} onChange={(size) => edit({ size })} />
        <TextField
          label={t('workbookActors.contact')}
          value={actor.contact}
          onChange={(contact) => edit({ contact })}
        />
      </div>
      <TextAreaField
        label={t('workbookActors.notes')}
        rows={2}
        value={actor.notes}
        onChange={(notes) => edit({ notes })}
      />
    </>
  )
}

function Links({ data, actor, acts }: Pick<Props, 'data' | 'actor' | 'acts'>) {
  const { t } = useTranslation('pages')
  const linkName = useLinkName(useNameOf(data.actors))
  const choices = useActorChoices(data.actors)
  const links = data.links.filter(({ from, to }) => from === actor.id || to === actor.id)
  return (
    <>
      <h3>{t('workbookActors.links')}</h3>
      {links.length === 0 && <p className={styles['empty']}>{t('workbookActors.map.noLinks')}</p>}
      <ul className={styles['links']}>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} name={linkName(link)} acts={acts} choices={choices} />
        ))}
      </ul>
    </>
  )
}

export function ActorDialog({ data, actor, acts, onAround, onClose }: Props) {
  const { t } = useTranslation(['pages', 'common'])
  return (
    <ModalOverlay className={frame['overlay']} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={frame['modal']}>
        <Dialog aria-label={t('workbookActors.map.open')}>
          <h2>{actor.name || t('workbookActors.untitled')}</h2>
          <Fields actor={actor} acts={acts} />
          <Links data={data} actor={actor} acts={acts} />
          <div className={styles['foot']}>
            <Button look="main" onPress={onClose}>
              {t('common:do.close')}
            </Button>
            <Button onPress={onAround}>{t('workbookActors.map.showAround')}</Button>
            <Button
              look="quiet"
              onPress={() => {
                acts.removeActor(actor.id)
                onClose()
              }}
            >
              {t('common:do.delete')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
