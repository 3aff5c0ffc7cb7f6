/** A collective action: what it is, the cases that did it, wished for it or could, and its passages. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { ActionView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { placeLine } from '../../ui/case-card.tsx'
import { Citations } from '../../ui/citation.tsx'
import { CiteEntry } from '../../ui/citing.tsx'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Passages } from './passages.tsx'
import { ToldSummary } from './told.tsx'
import styles from './actions.module.css'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(api.actions[':id'].$get({ param: { id: params['id'] ?? '' } }))
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => {
    const action = data as ActionView | undefined
    return action && capitalise(action.name[language], language)
  },
}

function Told({ tellings }: { readonly tellings: ActionView['done'] }) {
  const language = useReadingLanguage()
  return (
    <ul className={styles['told']} lang={language} data-keys-list>
      {tellings.map(({ case: one, cite }) => (
        <li key={one.id}>
          <p>
            <Link to={`/cases/${one.id}`}>{one.title[language]}</Link> <Citations cited={cite} />
          </p>
          <small>{placeLine(one, language)}</small>
          <p>{one.summary[language]}</p>
        </li>
      ))}
    </ul>
  )
}

type Could = ActionView['could'][number]

/** "même secteur (textile et habillement) que Tiruppur, Atuntaqui". */
function useReason() {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return ({ kind, what, like }: Could['reasons'][number]) =>
    t(`action.reason.${kind}`, {
      what: what.name[language],
      like: like
        .slice(0, 3)
        .map(({ name }) => name[language])
        .join(', '),
    })
}

function CouldList({ list }: { readonly list: readonly Could[] }) {
  const language = useReadingLanguage()
  const reason = useReason()
  return (
    <ul className={styles['told']} lang={language} data-keys-list>
      {list.map(({ case: one, reasons }) => (
        <li key={one.id}>
          <p>
            <Link to={`/cases/${one.id}`}>{one.title[language]}</Link> <small>{placeLine(one, language)}</small>
          </p>
          <p className={styles['reason']}>{reasons.map((it) => capitalise(reason(it), language)).join('. ')}.</p>
        </li>
      ))}
    </ul>
  )
}

/** How many of the cases that could are shown at once. */
const shownCould = 8

function CouldSection({ action }: { readonly action: ActionView }) {
  const { t } = useTranslation('pages')
  const { could, done } = action
  if (done.length === 0) return null
  return (
    <Section title={t('action.could')} id="could">
      <p className={styles['lead']}>{could.length > 0 ? t('action.couldLead') : t('action.noCould')}</p>
      <CouldList list={could.slice(0, shownCould)} />
      {could.length > shownCould && (
        <details>
          <summary>{t('action.showAll', { count: could.length - shownCould })}</summary>
          <CouldList list={could.slice(shownCould)} />
        </details>
      )}
    </Section>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const action = useLoaderData<typeof loader>()
  const facts: Fact[] = [
    {
      name: t('action.domain'),
      value: (
        <Link to={`/actions?domain=${action.domain.id}`} lang={language}>
          {capitalise(action.domain.name[language], language)}
        </Link>
      ),
    },
    { name: t('action.scope'), value: t(`action.scopes.${action.scope}`) },
    {
      name: t('action.level'),
      value: <Link to={`/typologies/levels-of-action/${action.level}`}>{t(`action.levels.${action.level}`)}</Link>,
    },
    { name: t('action.cost'), value: t('action.notDocumented') },
    ...(action.measures.length > 0
      ? [{ name: t('action.measure'), value: action.measures.map((id) => t(`action.measures.${id}`)).join(', ') }]
      : []),
  ]
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
      tools={
        <>
          <LinkButton to={`/map/action/${action.id}`}>{t('map.link')}</LinkButton>
          <CiteEntry kind="action" id={action.id} what={action.name[language]} look="button" />
          <PrintButton name={action.id} />
        </>
      }
    >
      <Facts facts={facts} />
      <Section title={t('action.told.title')} id="told">
        <ToldSummary evidence={action.evidence} most={12} />
        <p className={styles['lead']}>{t('action.caution')}</p>
      </Section>
      <Section title={t('action.done')} id="done">
        {action.done.length > 0 ? <Told tellings={action.done} /> : <p>{t('action.noDone')}</p>}
      </Section>
      {action.wanted.length > 0 && (
        <Section title={t('action.wanted')} id="wanted">
          <Told tellings={action.wanted} />
        </Section>
      )}
      <CouldSection action={action} />
      <Passages cite={action.cite} />
      {action.beside.length > 0 && (
        <Section title={t('action.beside')}>
          <ul className={styles['beside']} lang={language}>
            {action.beside.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/actions/${id}`}>{capitalise(name[language], language)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
