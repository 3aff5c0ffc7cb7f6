/** Actors and their links: two lists to write in, and a map to arrange. */
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ToolProps } from '../../use-tool.ts'
import { ViewSwitch } from '../../view-switch.tsx'
import { ActorList } from './actor-list.tsx'
import { LinkList } from './link-list.tsx'
import { MapView } from './map-view.tsx'

const views = ['list', 'links', 'map'] as const

export function Tool({ data, change }: ToolProps<'actors'>) {
  const { t } = useTranslation('pages')
  const [search] = useSearchParams()
  const view = views.find((one) => one === search.get('view')) ?? 'list'
  return (
    <>
      <ViewSwitch views={views.map((one) => [one, t(`workbookActors.views.${one}`)] as const)} current={view} />
      {view === 'list' && <ActorList data={data} change={change} />}
      {view === 'links' && <LinkList data={data} change={change} />}
      {view === 'map' && <MapView data={data} change={change} />}
    </>
  )
}
