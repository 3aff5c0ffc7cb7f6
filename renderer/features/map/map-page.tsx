/** What lies one step away from a term, an action or a case, as a picture and as a list that says the same. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { MapKind, MapView, Neighbour } from '../../../electron/api/views/index.ts'
import { ApiError, api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { pathOf } from '../../lib/paths.ts'
import { ExportMenu } from '../../ui/export-menu.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { GroupMark } from './marks.tsx'
import { MapPicture } from './picture.tsx'
import { mapPathOf } from './where.ts'
import styles from './map.module.css'

const kinds: readonly string[] = ['term', 'action', 'case'] satisfies MapKind[]
const isKind = (kind: string | undefined): kind is MapKind => kind !== undefined && kinds.includes(kind)

export async function loader({ params }: LoaderFunctionArgs) {
  const { kind, id = '' } = params
  if (!isKind(kind)) throw new ApiError('not-found', '', 404)
  return ask(api.map[':kind'][':id'].$get({ param: { kind, id } }))
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') =>
    capitalise((data as MapView | undefined)?.title[language] ?? '', language),
}

function Entry({ node }: { readonly node: Neighbour }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const name = capitalise(node.title[language], language)
  const map = mapPathOf(node)
  return (
    <li>
      <Link to={pathOf(node)} lang={language}>
        {name}
      </Link>
      <small>
        {t(`map.tie.${node.tie}`)}
        {map && (
          <>
            {' · '}
            <Link to={map} aria-label={t('map.redrawOf', { name })}>
              {t('map.redraw')}
            </Link>
          </>
        )}
      </small>
    </li>
  )
}

function List({ view }: { readonly view: MapView }) {
  const { t } = useTranslation('pages')
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('map.list')}</h2>
      {view.groups.map(({ kind, total, nodes }) => (
        <div key={kind} className={styles['group']}>
          <h3>
            <GroupMark kind={kind} /> {t(`map.groups.${kind}`)}
            {nodes.length < total && <small>{t('map.of', { shown: nodes.length, total })}</small>}
          </h3>
          <ul data-keys-list>
            {nodes.map((node) => (
              <Entry key={`${node.item} ${node.part}`} node={node} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const view = useLoaderData<typeof loader>()
  const name = capitalise(view.title[language], language)
  const box = useRef<HTMLElement>(null)
  return (
    <Page
      title={t('map.title', { name })}
      lead={t('map.lead')}
      kicker={t(`common:kinds.${view.kind}`)}
      tools={
        <>
          <LinkButton to={pathOf({ kind: view.kind, item: view.id, part: '' })}>{t('map.open')}</LinkButton>
          {view.groups.length > 0 && (
            <ExportMenu
              title={t('map.export')}
              picture={{
                find: () => box.current?.querySelector('[data-picture]'),
                name: `grappe ${name}`,
                title: t('map.title', { name }),
                detail: t('map.pictured'),
                source: { documents: view.documents, entry: `${view.kind}/${view.id}` },
              }}
            />
          )}
          <PrintButton name={`map-${view.id}`} />
        </>
      }
    >
      {view.groups.length === 0 ? (
        <p>{t('map.none')}</p>
      ) : (
        <div className={styles['columns']}>
          <section ref={box} aria-labelledby="picture" className={styles['pictureBox']}>
            <h2 id="picture">{t('map.picture')}</h2>
            <MapPicture view={view} name={name} />
          </section>
          <List view={view} />
        </div>
      )}
    </Page>
  )
}
