/** A body: what it is called, what it is, its part in the cases, its people, its passages. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { BodyView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { fold } from '../../lib/fold.ts'
import { capitalise, countryName, withColon } from '../../lib/format.ts'
import { placeLine } from '../../ui/case-card.tsx'
import { Citations } from '../../ui/citation.tsx'
import entries from '../../ui/entries.module.css'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { NamedLinks } from './named-links.tsx'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(api.bodies[':id'].$get({ param: { id: params['id'] ?? '' } }))
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => {
    const body = data as BodyView | undefined
    return body && (body.acronym?.[language] ?? capitalise(body.name[language], language))
  },
}

/** Each name once, whatever its capitals and accents. */
const distinct = (names: readonly string[]) =>
  names.filter((name, index) => names.findIndex((one) => fold(one) === fold(name)) === index)

function useFacts(body: BodyView): Fact[] {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const other = language === 'fr' ? 'en' : 'fr'
  const names = distinct([body.name[language], body.name[other], ...body.otherNames]).slice(1)
  const acronyms = body.acronym && [...new Set([body.acronym[language], body.acronym[other]])]
  return [
    { name: t('reference.kind'), value: <span lang={language}>{capitalise(body.kind.name[language], language)}</span> },
    ...(acronyms ? [{ name: t('bodies.acronym'), value: acronyms.join(', ') }] : []),
    ...(names.length > 0 ? [{ name: t('bodies.otherNames'), value: names.join(' · ') }] : []),
    ...(body.country
      ? [{ name: t('reference.country'), value: <span lang={language}>{countryName(body.country, language)}</span> }]
      : []),
    ...(body.partOf ? [{ name: t('bodies.partOf'), value: <NamedLinks of="bodies" list={[body.partOf]} /> }] : []),
    ...(body.parts.length > 0
      ? [{ name: t('bodies.parts'), value: <NamedLinks of="bodies" list={body.parts} /> }]
      : []),
    ...(body.people.length > 0
      ? [{ name: t('bodies.people'), value: <NamedLinks of="people" list={body.people} /> }]
      : []),
  ]
}

function Role({ role, body }: { readonly role: BodyView['roles'][number]; readonly body: BodyView }) {
  const { t, i18n } = useTranslation('pages')
  const language = useReadingLanguage()
  const { actor, case: one } = role
  const isOtherName = actor.name[language].toLowerCase() !== body.name[language].toLowerCase()
  return (
    <li lang={language}>
      <div>
        <h3 className={entries['name']}>
          <Link to={`/cases/${one.id}`}>{one.title[language]}</Link>
        </h3>
        <p className={entries['meta']}>{placeLine(one, language)}</p>
      </div>
      <div className={entries['about']}>
        <p>
          {capitalise(role.role.name[language], language)}
          {isOtherName && (
            <small lang={i18n.language}>
              {' '}
              ({withColon(t('bodies.as'), i18n.language === 'fr' ? 'fr' : 'en')}{' '}
              <span lang={language}>{actor.name[language]}</span>)
            </small>
          )}
        </p>
        {role.about && <p>{role.about[language]}</p>}
      </div>
    </li>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const body = useLoaderData<typeof loader>()
  const facts = useFacts(body)
  return (
    <Page
      title={capitalise(body.name[language], language)}
      language={language}
      kicker={<Link to="/bodies">{t('common:rooms.bodies')}</Link>}
      lead={body.about[language]}
      tools={<PrintButton name={body.id} />}
    >
      <Facts facts={facts} />
      <Section title={t('bodies.roles')}>
        {body.roles.length > 0 ? (
          <ul className={entries['entries']}>
            {body.roles.map((role) => (
              <Role key={`${role.case.id} ${role.actor.id}`} role={role} body={body} />
            ))}
          </ul>
        ) : (
          <p>{t('bodies.noRoles')}</p>
        )}
      </Section>
      <Section title={t('reference.passages')}>
        <p>
          <Citations cited={body.cite} />
        </p>
      </Section>
    </Page>
  )
}
