/** One link: a line that tells it, and a form under it. */
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/button.tsx'
import { CheckField, SelectField, TextField } from '../../../../ui/field.tsx'
import styles from './actors.module.css'
import { useLinkKinds, useStrengths } from './choices.ts'
import { strengthOf, strengths as names, type ActorLink } from './kinds.ts'
import type { Acts } from './use-acts.ts'

interface Props {
  readonly link: ActorLink
  /** "A → B" */
  readonly name: string
  readonly acts: Acts
  /** All actors by name, to choose other ends from. */
  readonly choices: readonly (readonly [id: string, name: string])[]
}

/** Kind, strength and the rest of a link. */
export function LinkFields({ link, acts }: Pick<Props, 'link' | 'acts'>) {
  const { t } = useTranslation('pages')
  const kinds = useLinkKinds()
  const strengths = useStrengths()
  const edit = (part: Partial<ActorLink>) => acts.editLink(link.id, part)
  return (
    <>
      <SelectField
        label={t('workbookActors.link.kind')}
        value={link.kind}
        choices={kinds}
        onChange={(kind) => edit({ kind })}
      />
      <SelectField
        label={t('workbookActors.link.strength')}
        value={strengthOf(link)}
        choices={strengths}
        onChange={(strength) => edit({ strength: names.indexOf(strength) + 1 })}
      />
      <TextField label={t('workbookActors.link.notes')} value={link.notes} onChange={(notes) => edit({ notes })} />
      <CheckField label={t('workbookActors.link.wanted')} value={link.wanted} onChange={(wanted) => edit({ wanted })} />
    </>
  )
}

function Ends({ link, acts, choices }: Omit<Props, 'name'>) {
  const { t } = useTranslation('pages')
  return (['from', 'to'] as const).map((end) => (
    <SelectField
      key={end}
      label={t(`workbookActors.link.${end}`)}
      value={link[end]}
      choices={choices.filter(([id]) => id !== link[end === 'from' ? 'to' : 'from'])}
      onChange={(id) => acts.editLink(link.id, { [end]: id })}
    />
  ))
}

/** "Regular · wanted" beside the kind. */
export function LinkFacts({ link }: { readonly link: ActorLink }) {
  const { t } = useTranslation('pages')
  return (
    <span className={styles['facts']}>
      <span data-conflict={link.kind === 'conflict'}>{t(`workbookActors.linkKinds.${link.kind}`)}</span>
      <span>{t(`workbookActors.strengths.${strengthOf(link)}`)}</span>
      {link.wanted && <span>{t('workbookActors.link.wantedShort')}</span>}
    </span>
  )
}

export const LinkRow = memo(function LinkRow({ link, name, acts, choices }: Props) {
  const { t } = useTranslation(['pages', 'common'])
  // Of thousands of links one or two are open: the forms of the others are not made.
  const [open, setOpen] = useState(false)
  return (
    <li className={styles['link']}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        {/* The box tells that it opens only later; the form is there for the next key. */}
        <summary onClick={() => setOpen(true)}>
          <strong>{name}</strong>
          <LinkFacts link={link} />
        </summary>
        {open && (
          <div className={styles['body']}>
            <div className={styles['fields']}>
              <Ends link={link} acts={acts} choices={choices} />
              <LinkFields link={link} acts={acts} />
            </div>
            <Button
              look="quiet"
              aria-label={`${t('common:do.delete')} – ${name}`}
              onPress={() => acts.removeLink(link.id)}
            >
              {t('common:do.delete')}
            </Button>
          </div>
        )}
      </details>
    </li>
  )
})
