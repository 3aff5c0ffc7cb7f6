/** The map of the cluster with its tools, and the same in tables. */
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToast } from '../../../../state/toasts.ts'
import { useCluster } from '../../cluster-route.tsx'
import { ActorDialog } from './actor-dialog.tsx'
import type { ViewProps } from './actor-list.tsx'
import styles from './actors.module.css'
import { useActorChoices } from './add-link.tsx'
import { arrange, moveActor } from './edit.ts'
import type { LinkKind } from './kinds.ts'
import { layOut, sameLayout, type Spot } from './layout.ts'
import { MapFilter, useFilter } from './map-filter.tsx'
import { MapPicture } from './map-picture.tsx'
import { MapTables } from './map-tables.tsx'
import { ChosenTools, MapTools, useZoom } from './map-tools.tsx'
import map from './map.module.css'
import { subsetOf, type Subset } from './subset.ts'
import { useActs } from './use-acts.ts'
import { useLinking } from './use-linking.ts'

/** Where the actors stand; reckoned anew only where something of what it follows from has changed, and no name does. */
function usePlaces(shown: Subset): ReadonlyMap<string, Spot> {
  const [laid, setLaid] = useState(() => ({ of: shown, places: layOut(shown.actors, shown.links) }))
  if (laid.of === shown) return laid.places
  const places = sameLayout(laid.of, shown) ? laid.places : layOut(shown.actors, shown.links)
  setLaid({ of: shown, places })
  return places
}

export function MapView({ data, change }: ViewProps) {
  const { t } = useTranslation('pages')
  const cluster = useCluster()
  const toast = useToast()
  const acts = useActs(change)
  const [filter, setFilter] = useFilter()
  const shown = useMemo(() => subsetOf(data, filter), [data, filter])
  const places = usePlaces(shown)
  const names = useActorChoices(data.actors)
  const [chosen, setChosen] = useState('')
  const [opened, setOpened] = useState('')
  const [newKind, setNewKind] = useState<LinkKind>('cooperation')
  const linking = useLinking(data, change, newKind)
  const zoom = useZoom()
  const picture = useRef<SVGSVGElement>(null)
  const { from, begin, end, stop } = linking
  const nodeActs = useMemo(
    () => ({
      onChoose: setChosen,
      onEnter: (id: string) => (from === '' || from === id ? setOpened(id) : end(id)),
      onLink: begin,
      onEscape: stop,
    }),
    [from, begin, end, stop],
  )
  const place = useMemo(
    () => (id: string, at: Spot) => change((before) => moveActor(before, places, id, at), `${id} at`),
    [change, places],
  )
  const tabled = useDeferredValue(shown)
  const actor = data.actors.find(({ id }) => id === opened)
  const ofChosen = shown.actors.find(({ id }) => id === chosen)
  if (data.actors.length === 0) return <p className={styles['empty']}>{t('workbookActors.emptyMap')}</p>
  return (
    <>
      <MapFilter names={names} shown={shown.actors.length} left={shown.left} filter={filter} onFilter={setFilter} />
      <MapTools
        zoom={zoom}
        picture={picture}
        kind={newKind}
        onKind={setNewKind}
        onArrange={() => {
          change((before) => arrange(before, new Set(shown.actors.map(({ id }) => id))))
          toast({ message: t('workbookActors.map.arranged') })
        }}
      />
      {shown.actors.length === 0 && <p className={styles['empty']}>{t('workbookActors.map.noneShown')}</p>}
      <div className={map['box']}>
        <MapPicture
          shown={shown}
          places={places}
          label={t('workbookActors.map.label', {
            cluster: cluster.name,
            actors: t('workbookActors.count', { count: shown.actors.length }),
            links: t('workbookActors.linkCount', { count: shown.links.length }),
          })}
          chosen={chosen}
          linking={from}
          acts={nodeActs}
          onPlace={place}
          picture={picture}
          zoom={zoom.value}
        />
      </div>
      <ChosenTools
        actor={ofChosen}
        status={linking.status}
        linking={from !== ''}
        onOpen={setOpened}
        onLink={begin}
        onAround={(around) => setFilter({ around })}
      />
      <MapTables shown={tabled} />
      {actor && (
        <ActorDialog
          data={data}
          actor={actor}
          acts={acts}
          onAround={() => {
            setFilter({ around: actor.id })
            setOpened('')
          }}
          onClose={() => setOpened('')}
        />
      )}
    </>
  )
}
