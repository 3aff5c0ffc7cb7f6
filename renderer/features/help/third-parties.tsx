/** The packages that are shipped, as the build listed them. */
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import { Section } from '../../ui/section.tsx'
import styles from './help.module.css'

interface ThirdParty {
  readonly name: string
  readonly version: string
  readonly licence: string
}

/** The list, or nothing where the page was not built with one. */
export async function loadThirdParties(): Promise<readonly ThirdParty[]> {
  const response = await fetch('/third-party.json')
  if (!response.headers.get('content-type')?.includes('json')) return []
  // Written by the build of this page.
  return (await response.json()) as readonly ThirdParty[]
}

export function ThirdParties() {
  const { t } = useTranslation('help')
  const others = useLoaderData<typeof loadThirdParties>()
  return (
    <Section title={t('others.title')} id="third-party">
      <p>{t(others.length > 0 ? 'others.body' : 'others.missing')}</p>
      <ul className={styles['others']}>
        {others.map(({ name, version, licence }) => (
          <li key={`${name} ${version}`}>
            {name} <small>{`${version} · ${licence}`}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}
