/** How the reader likes the app. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { Settings } from '../../../electron/api/views/notebook.ts'
import { api, ask, ApiError } from '../../api.ts'
import { useSession } from '../../state/session.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './settings.module.css'

export async function loader() {
  // The settings must open where the library does not.
  return ask(api.home.$get()).then(
    ({ edition }) => edition,
    () => '–',
  )
}

interface ChoiceProps<K extends keyof Settings> {
  readonly setting: K
  readonly label: string
  readonly help?: string
  readonly choices: readonly (readonly [value: Settings[K], name: string])[]
}

function Choice<K extends keyof Settings>({ setting, label, help, choices }: ChoiceProps<K>) {
  const { t } = useTranslation('pages')
  const { settings, change } = useSession()
  const [failed, setFailed] = useState('')
  const choose = async (value: Settings[K]) => {
    try {
      await change({ [setting]: value })
      setFailed('')
    } catch (error) {
      setFailed(t('settings.failed', { why: error instanceof ApiError ? error.message : String(error) }))
    }
  }
  return (
    <fieldset className={styles['choice']}>
      <legend>{label}</legend>
      {help && <p>{help}</p>}
      <div className={styles['options']}>
        {choices.map(([value, name]) => (
          <label key={value}>
            <input
              type="radio"
              name={setting}
              checked={settings[setting] === value}
              onChange={() => void choose(value)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      {failed && <p role="alert">{failed}</p>}
    </fieldset>
  )
}

/** Where the data and their backups are is in the reader's library. */
function Data() {
  const { t } = useTranslation('pages')
  const edition = useLoaderData<typeof loader>()
  const { version } = useSession()
  return (
    <Section title={t('settings.data')}>
      <p>
        <Link to="/library">{t('settings.inLibrary')}</Link>
      </p>
      <p className={styles['version']}>{t('settings.version', { version, edition })}</p>
    </Section>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  return (
    <Page title={t('common:rooms.settings')} lead={t('settings.lead')}>
      <div className={styles['choices']}>
        <Choice
          setting="interfaceLanguage"
          label={t('settings.interface')}
          choices={[
            ['fr', t('common:languages.fr')],
            ['en', t('common:languages.en')],
          ]}
        />
        <Choice
          setting="readingLanguage"
          label={t('settings.reading')}
          help={t('settings.readingHelp')}
          choices={[
            ['fr', t('common:reading.fr')],
            ['en', t('common:reading.en')],
            ['both', t('common:reading.both')],
          ]}
        />
        <Choice
          setting="theme"
          label={t('settings.theme')}
          choices={[
            ['system', t('settings.themes.system')],
            ['light', t('settings.themes.light')],
            ['dark', t('settings.themes.dark')],
            ['contrast', t('settings.themes.contrast')],
          ]}
        />
        <Choice
          setting="textSize"
          label={t('settings.size')}
          choices={[
            ['small', t('settings.sizes.small')],
            ['medium', t('settings.sizes.medium')],
            ['large', t('settings.sizes.large')],
            ['larger', t('settings.sizes.larger')],
          ]}
        />
      </div>
      <Data />
    </Page>
  )
}
