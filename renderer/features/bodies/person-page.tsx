/** A person: who it is in the documents, the bodies, the works, the passages. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { PersonView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { Citations } from '../../ui/citation.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Work } from '../../ui/work.tsx'
import { NamedLinks } from './named-links.tsx'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(api.people[':id'].$get({ param: { id: params['id'] ?? '' } }))
}

const nameOf = ({ given, family }: Pick<PersonView, 'given' | 'family'>) => [given, family].filter(Boolean).join(' ')

export const handle = {
  crumb: (data: unknown) => {
    const person = data as PersonView | undefined
    return person && nameOf(person)
  },
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const person = useLoaderData<typeof loader>()
  return (
    <Page
      title={nameOf(person)}
      language={language}
      kicker={<Link to="/people">{t('common:rooms.people')}</Link>}
      lead={person.about[language]}
    >
      {person.bodies.length > 0 && (
        <Section title={t('bodies.bodies')}>
          <NamedLinks of="bodies" list={person.bodies} />
        </Section>
      )}
      {person.works.length > 0 && (
        <Section title={t('bodies.works', { count: person.works.length })}>
          <ul>
            {person.works.map((work) => (
              <Work key={work.id} work={work} people={false} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('reference.passages')}>
        <p>
          <Citations cited={person.cite} />
        </p>
      </Section>
    </Page>
  )
}
