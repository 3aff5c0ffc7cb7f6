/** Packs on their way in, each with how far it is. */
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../state/session.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './library.module.css'
import { PackPreview } from './pack-preview.tsx'
import { titleIn } from './pack-words.ts'
import type { PackImport, PackImports } from './use-packs.ts'

function useTold({ state, progress, card, why }: PackImport): string {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  switch (state) {
    case 'failed':
      return why ?? ''
    case 'installed':
      return card ? t('packs.installed', { title: titleIn(card.title, language), version: card.version }) : ''
    case 'installing':
      return progress?.stage === 'reading'
        ? t('packs.installing', { done: progress.done + 1, of: progress.of })
        : t('packs.keeping')
    case 'asking':
      return t('packs.nothingYet')
    default:
      return t(`packs.${state}`)
  }
}

/** How much of the work under way is done; undefined where nobody knows. */
function shareOf({ state, file, sent, progress }: PackImport): number | undefined {
  if (state === 'sending') return file.size === 0 ? undefined : sent / file.size
  return progress?.stage === 'reading' ? progress.done / progress.of : undefined
}

function PackRow({ one, packs }: { readonly one: PackImport; readonly packs: PackImports }) {
  const { t } = useTranslation(['pages', 'common'])
  const told = useTold(one)
  const { state, file, preview } = one
  const open = state === 'sending' || state === 'looking' || state === 'installing'
  return (
    <li>
      <div className={styles['import']}>
        <strong>{file.name}</strong>
        <span className={state === 'failed' ? styles['trouble'] : undefined}>{told}</span>
        {open && <progress aria-label={file.name} value={shareOf(one)} />}
        {open && (
          <span className={styles['acts']}>
            <Button
              look="quiet"
              aria-label={`${t('common:do.cancel')} – ${file.name}`}
              onPress={() => packs.giveUp(one)}
            >
              {t('common:do.cancel')}
            </Button>
          </span>
        )}
      </div>
      {state === 'asking' && preview && (
        <PackPreview preview={preview} onInstall={() => packs.install(one)} onCancel={() => packs.giveUp(one)} />
      )}
    </li>
  )
}

export function PackRows({ packs }: { readonly packs: PackImports }) {
  const { t } = useTranslation('pages')
  return (
    <ul className={styles['imports']} aria-label={t('packs.title')} aria-live="polite">
      {packs.all.map((one) => (
        <PackRow key={one.id} one={one} packs={packs} />
      ))}
    </ul>
  )
}
