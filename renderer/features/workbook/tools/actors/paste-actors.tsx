/** Many actors at once, from a list that was made elsewhere. */
import { useDeferredValue, useMemo, useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useToast } from '../../../../state/toasts.ts'
import { Button } from '../../../../ui/button.tsx'
import { SelectField, TextAreaField } from '../../../../ui/field.tsx'
import styles from './actors.module.css'
import { useActorKinds } from './choices.ts'
import { makeActor } from './edit.ts'
import { actorKinds, type Actor, type ActorKind } from './kinds.ts'
import { parseActors, type KindNames } from './parse-actors.ts'

interface Props {
  readonly onAdd: (actors: readonly Actor[]) => void
  /** How many more the list holds. */
  readonly room: number
}

/** The kinds by their names in every language, and by their ids: a list is not always in the reader's own. */
function useKindNames(): KindNames {
  const { i18n } = useTranslation('pages')
  return useMemo(() => {
    const words = ['fr', 'en'].map((language) => i18n.getFixedT(language, 'pages'))
    return actorKinds.flatMap((kind) => [
      ...words.map((t) => [t(`workbookActors.kinds.${kind}`), kind] as const),
      [kind, kind] as const,
    ])
  }, [i18n])
}

export function PasteActors({ onAdd, room }: Props) {
  const { t } = useTranslation('pages')
  const toast = useToast()
  const names = useKindNames()
  const kinds = useActorKinds()
  const [text, setText] = useState('')
  const [otherwise, setOtherwise] = useState<ActorKind>('firm')
  const settled = useDeferredValue(text)
  const read = useMemo(() => parseActors(settled, names, otherwise), [settled, names, otherwise])
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    // What was typed last counts, even where the count beside it is still behind.
    const actors = parseActors(text, names, otherwise).map((actor) => makeActor(actor))
    if (actors.length === 0) return
    onAdd(actors)
    if (actors.length > room) return
    setText('')
    toast({ message: t('workbookActors.paste.done', { count: actors.length }) })
  }
  return (
    <details className={`${styles['paste']} no-print`}>
      <summary>{t('workbookActors.paste.title')}</summary>
      <form onSubmit={add}>
        <TextAreaField
          label={t('workbookActors.paste.label')}
          help={t('workbookActors.paste.help')}
          placeholder={t('workbookActors.paste.placeholder')}
          rows={6}
          most={400_000}
          value={text}
          onChange={setText}
        />
        <SelectField
          label={t('workbookActors.paste.otherwise')}
          value={otherwise}
          choices={kinds}
          onChange={setOtherwise}
        />
        <Button look="main" type="submit">
          {read.length === 0 ? t('workbookActors.paste.nothing') : t('workbookActors.paste.do', { count: read.length })}
        </Button>
      </form>
    </details>
  )
}
