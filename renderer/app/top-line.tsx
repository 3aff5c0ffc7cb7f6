/** The line at the top: where one is, the way to go anywhere, and the two languages. */
import { Command } from 'lucide-react'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useMatches } from 'react-router'
import type { Handle } from '../lib/handle.ts'
import { useSession } from '../state/session.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { PaletteContext } from './palette-host.tsx'
import styles from './top-line.module.css'

function Where() {
  const { t } = useTranslation()
  const { settings } = useSession()
  const matches = useMatches()
  const crumbs = matches.flatMap((match) => {
    const handle = match.handle as Handle | undefined
    const name = handle?.crumb(match.loaderData, settings.interfaceLanguage)
    return name ? [{ name, path: handle?.path ?? match.pathname }] : []
  })
  return (
    <nav aria-label={t('frame.where')} className={styles['where']}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.path}>
            {index < crumbs.length - 1 ? (
              <Link to={crumb.path}>{crumb.name}</Link>
            ) : (
              <span aria-current="page">{crumb.name}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

const isMac = navigator.platform.startsWith('Mac')

function Languages() {
  const { t } = useTranslation()
  const { settings, change } = useSession()
  return (
    <>
      <Choice
        label={t('reading.label')}
        value={settings.readingLanguage}
        choices={(['fr', 'en', 'both'] as const).map((one) => [one, t(`reading.${one}`)] as const)}
        onChoose={(readingLanguage) => void change({ readingLanguage }).catch(() => undefined)}
      />
      <div role="group" aria-label={t('frame.interfaceLanguage')} className={styles['languages']}>
        {(['fr', 'en'] as const).map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={settings.interfaceLanguage === language}
            title={t(`languages.${language}`)}
            onClick={() => void change({ interfaceLanguage: language }).catch(() => undefined)}
          >
            {language.toUpperCase()}
          </button>
        ))}
      </div>
    </>
  )
}

export function TopLine() {
  const { t } = useTranslation()
  const openPalette = use(PaletteContext)
  return (
    <header className={styles['top']}>
      <Where />
      <Button onPress={openPalette} aria-keyshortcuts="Control+K Meta+K">
        <Command size={14} aria-hidden="true" />
        {t('frame.goTo')}
        <kbd className={styles['key']}>{isMac ? '⌘K' : 'Ctrl K'}</kbd>
      </Button>
      <Languages />
    </header>
  )
}
