/** Where files are dropped or chosen, and what became of each. */
import { FileUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../state/session.tsx'
import { formatMoment } from '../../lib/format.ts'
import { documentPath } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { documentFiles, FileZone } from './file-zone.tsx'
import styles from './library.module.css'
import type { Import, Imports } from './use-imports.ts'

function Told({ one }: { readonly one: Import }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { state, document, why } = one
  if (state === 'failed') return <span className={styles['trouble']}>{why}</span>
  if (state === 'changed')
    return <span>{t('library.changed', { when: document ? formatMoment(document.imported, language) : '' })}</span>
  return <span>{t(`library.state.${state}`, { count: document?.passages ?? 0 })}</span>
}

function ImportRow({ one, imports }: { readonly one: Import; readonly imports: Imports }) {
  const { t } = useTranslation(['pages', 'common'])
  const { state, document, file } = one
  const open = state === 'waiting' || state === 'running'
  const named = (act: string) => `${act} – ${file.name}`
  return (
    <li className={styles['import']}>
      <strong>{file.name}</strong>
      <Told one={one} />
      {state === 'running' && <progress aria-label={named(t('library.state.running'))} />}
      <span className={styles['acts']}>
        {open && (
          <Button look="quiet" aria-label={named(t('common:do.cancel'))} onPress={() => imports.giveUp(one)}>
            {t('common:do.cancel')}
          </Button>
        )}
        {state === 'changed' && (
          <>
            <Button aria-label={named(t('library.replace'))} onPress={() => imports.choose(one, 'replace')}>
              {t('library.replace')}
            </Button>
            <Button aria-label={named(t('library.keepBoth'))} onPress={() => imports.choose(one, 'new')}>
              {t('library.keepBoth')}
            </Button>
          </>
        )}
        {!open && document && state !== 'changed' && (
          <LinkButton look="quiet" to={documentPath(document.id)}>
            {t('library.open')}
            <span className="visually-hidden"> {document.title}</span>
          </LinkButton>
        )}
      </span>
    </li>
  )
}

export function ImportZone({ imports }: { readonly imports: Imports }) {
  const { t } = useTranslation('pages')
  const { all, bring } = imports
  return (
    <FileZone
      icon={FileUp}
      label={t('library.drop')}
      kinds={t('library.kinds')}
      accepted={[...documentFiles, '.grappe']}
      choose={t('library.choose')}
      look="main"
      onFiles={bring}
      recent={t('library.imports')}
    >
      {all.map((one) => (
        <ImportRow key={one.id} one={one} imports={imports} />
      ))}
    </FileZone>
  )
}
