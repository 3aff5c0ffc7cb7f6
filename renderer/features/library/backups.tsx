/** Where the reader's own data are, and their backups: made now, put back. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../api.ts'
import { useLanguage, useSession } from '../../state/session.tsx'
import { useToast } from '../../state/toasts.ts'
import { useTold } from '../../state/told.ts'
import { formatMoment } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './library.module.css'

/** Asked about in its place: what is there now goes aside. */
function Restore({ made }: { readonly made: string }) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const told = useTold()
  const [asked, setAsked] = useState(false)
  const restore = () =>
    told(async () => {
      await ask(api.notebook.restore.$post())
      // Everything on the page was read from the notebook that was set aside.
      location.reload()
    })
  if (!asked) return <Button onPress={() => setAsked(true)}>{t('library.restore')}</Button>
  return (
    <div role="group" aria-label={t('library.restore')} className={styles['asked']}>
      <p>{t('library.restoreAsk', { when: formatMoment(made, language) })}</p>
      {/* The button that asked gives way to this one. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Button autoFocus onPress={() => void restore()}>
        {t('library.restoreYes')}
      </Button>
      <Button look="quiet" onPress={() => setAsked(false)}>
        {t('common:do.cancel')}
      </Button>
    </div>
  )
}

export function Backups() {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const toast = useToast()
  const told = useTold()
  const { notebook, setNotebook } = useSession()
  const backUp = () =>
    told(async () => {
      setNotebook(await ask(api.notebook.backup.$post()))
      toast({ message: t('library.backedUp') })
    })
  return (
    <Section title={t('library.backups')}>
      <p className={styles['words']}>{t('library.backupsLead')}</p>
      <div className={styles['places']}>
        <Facts
          facts={[
            {
              name: t('library.lastBackup'),
              value: notebook.backup ? formatMoment(notebook.backup.made, language) : t('library.noBackup'),
            },
            { name: t('library.file'), value: <span className={styles['path']}>{notebook.file}</span> },
          ]}
        />
        <div className={`${styles['acts']} no-print`}>
          <Button onPress={() => void backUp()}>{t('library.backUp')}</Button>
          {notebook.backup && <Restore made={notebook.backup.made} />}
          {window.grappeShell && (
            <Button onPress={() => void window.grappeShell?.openDataFolder()}>{t('library.openFolder')}</Button>
          )}
        </div>
      </div>
    </Section>
  )
}
