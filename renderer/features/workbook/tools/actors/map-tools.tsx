/** The tools around the map: its size, its order, its files, and what can be done with the chosen actor. */
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/button.tsx'
import { Choice } from '../../../../ui/choice.tsx'
import { ExportButtons } from '../../export-buttons.tsx'
import { useLinkKinds } from './choices.ts'
import type { Actor, LinkKind } from './kinds.ts'
import styles from './map.module.css'

/** 0 shows the whole map, 1 is as wide as the page. */
const levels = [0, 1, 1.5, 2.25, 3.5] as const

export interface Zoom {
  readonly value: number
  readonly in: (() => void) | undefined
  readonly out: (() => void) | undefined
  readonly fit: () => void
}

/** Narrow windows begin large enough to read. */
export function useZoom(): Zoom {
  const [level, setLevel] = useState(() => (window.innerWidth < 700 ? 3 : 0))
  return {
    value: levels[level] ?? 0,
    in: level < levels.length - 1 ? () => setLevel(level + 1) : undefined,
    out: level > 0 ? () => setLevel(level - 1) : undefined,
    fit: () => setLevel(0),
  }
}

interface Props {
  readonly zoom: Zoom
  readonly picture: RefObject<SVGSVGElement | null>
  readonly kind: LinkKind
  readonly onKind: (kind: LinkKind) => void
  readonly onArrange: () => void
}

export function MapTools({ zoom, picture, kind, onKind, onArrange }: Props) {
  const { t } = useTranslation('pages')
  return (
    <div className={`${styles['tools']} no-print`}>
      <Button aria-label={t('workbookActors.map.zoomOut')} isDisabled={!zoom.out} onPress={() => zoom.out?.()}>
        <ZoomOut size={16} aria-hidden="true" />
      </Button>
      <Button aria-label={t('workbookActors.map.zoomIn')} isDisabled={!zoom.in} onPress={() => zoom.in?.()}>
        <ZoomIn size={16} aria-hidden="true" />
      </Button>
      <Button onPress={zoom.fit}>
        <Maximize size={16} aria-hidden="true" />
        {t('workbookActors.map.fit')}
      </Button>
      <Button onPress={onArrange}>{t('workbookActors.map.arrange')}</Button>
      <Choice label={t('workbookActors.map.newLinks')} value={kind} choices={useLinkKinds()} onChoose={onKind} />
      <span className={styles['files']}>
        <ExportButtons picture={picture} name={t('workbookActors.map.file')} title={t('workbookActors.map.pictured')} />
      </span>
    </div>
  )
}

interface ChosenProps {
  readonly actor: Actor | undefined
  readonly status: string
  readonly linking: boolean
  readonly onOpen: (id: string) => void
  readonly onLink: (id: string) => void
  readonly onAround: (id: string) => void
}

/** Always of the same height: choosing an actor moves nothing. */
export function ChosenTools({ actor, status, linking, onOpen, onLink, onAround }: ChosenProps) {
  const { t } = useTranslation('pages')
  return (
    <div className={`${styles['chosen']} no-print`}>
      <p>{t('workbookActors.map.help')}</p>
      <div className={styles['tools']}>
        {actor && (
          <>
            <strong>{actor.name || t('workbookActors.untitled')}</strong>
            <Button onPress={() => onOpen(actor.id)}>{t('workbookActors.map.open')}</Button>
            <Button isDisabled={linking} onPress={() => onLink(actor.id)}>
              {t('workbookActors.map.linkTo')}
            </Button>
            <Button onPress={() => onAround(actor.id)}>{t('workbookActors.map.showAround')}</Button>
          </>
        )}
        <span role="status" className={styles['status']}>
          {status}
        </span>
      </div>
    </div>
  )
}
