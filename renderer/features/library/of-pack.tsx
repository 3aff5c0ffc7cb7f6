/** Under the title of a document: which pack it is of, and what that says of it. */
import { useTranslation } from 'react-i18next'
import type { PackMention } from '../../../electron/api/views/packs.ts'
import { useLanguage } from '../../state/session.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { mentionOf, recordOf, titleIn } from './pack-words.ts'
import styles from './pack.module.css'

export function OfPack({ pack }: { readonly pack: PackMention }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  if (pack.removed)
    return pack.own ? null : (
      <p role="alert" className={styles['trouble']}>
        {t('packs.ofRemoved', { title: titleIn(pack.title, language) })}{' '}
        <LinkButton to="/library">{t('packs.toLibrary')}</LinkButton>
      </p>
    )
  return (
    <div className={styles['record']}>
      <p>{mentionOf(pack, t, language)}</p>
      <p>{recordOf(pack, t).join(' · ')}</p>
    </div>
  )
}
