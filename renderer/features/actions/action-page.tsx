/** A collective action and the cases that speak of it. */
import { useTranslation } from 'react-i18next'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { ActionView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { CaseCards } from '../../ui/case-card.tsx'
import { Citations } from '../../ui/citation.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(api.actions[':id'].$get({ param: { id: params['id'] ?? '' } }))
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => {
    const action = data as ActionView | undefined
    return action && capitalise(action.name[language], language)
  },
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const action = useLoaderData<typeof loader>()
  return (
    <Page
      title={capitalise(action.name[language], language)}
      language={language}
      lead={action.summary[language]}
      kicker={
        <>
          {t('common:kinds.action')} <Citations cited={action.cite} />
        </>
      }
    >
      <Facts
        facts={[
          {
            name: t('action.domain'),
            value: <span lang={language}>{capitalise(action.domain.name[language], language)}</span>,
          },
          { name: t('action.scope'), value: t(`action.scopes.${action.scope}`) },
          { name: t('action.level'), value: t(`action.levels.${action.level}`) },
        ]}
      />
      <Section title={t('action.cases')}>
        {action.cases.length > 0 ? <CaseCards cases={action.cases} /> : <p>{t('action.none')}</p>}
      </Section>
    </Page>
  )
}
