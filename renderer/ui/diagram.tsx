/** A figure of a document, drawn from data, with the same in words and what is uncertain about it. */
import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../content/schema/common.ts'
import type { DiagramView } from '../../electron/api/views/index.ts'
import { useReading, useReadingLanguage } from '../state/session.tsx'
import { layOutDiagram, type PlacedLabel, type PlacedLine, type PlacedNode } from '../lib/diagram/layout.ts'
import { curvePath, headsPath, linePath } from '../lib/diagram/paths.ts'
import { withColon } from '../lib/format.ts'
import { CiteEntry } from './citing.tsx'
import styles from './diagram.module.css'
import { useMeasure, useRoom } from './use-drawing-room.ts'

const widest = 760

function Lines({ lines, anchor }: { readonly lines: readonly PlacedLine[]; readonly anchor: 'start' | 'middle' }) {
  return (
    <>
      {lines.map(({ text, style, x, y }) => (
        <text key={y} x={x} y={y} textAnchor={anchor} className={styles[style]}>
          {text}
        </text>
      ))}
    </>
  )
}

function Shape({ node }: { readonly node: PlacedNode }) {
  if (node.shape === 'plain') return null
  const { x, y, width, height, corner } = node
  return <rect {...{ x, y, width, height }} rx={corner} className={styles['shape']} data-weight={node.weight} />
}

function Label({ label }: { readonly label: PlacedLabel | undefined }) {
  if (!label) return null
  const { x, y, width, height } = label
  return (
    <g>
      <rect {...{ x, y, width, height }} className={styles['paper']} />
      <Lines lines={label.lines} anchor="middle" />
    </g>
  )
}

interface DrawingProps {
  readonly diagram: DiagramView
  readonly language: Language
  readonly describedBy: string
}

function Drawing({ diagram, language, describedBy }: DrawingProps) {
  const measure = useMeasure()
  const [ref, room] = useRoom(widest)
  const layout = useMemo(
    () => layOutDiagram(diagram, language, Math.min(room, widest), measure),
    [diagram, language, room, measure],
  )
  const { width, height, nodes, arrows, curves } = layout
  return (
    // A wide drawing scrolls in its own box, which the keyboard must reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={ref} className={styles['scroll']} tabIndex={0} role="group" aria-label={diagram.title[language]}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        // In rem, so that the letters follow the text size that the reader has chosen.
        style={{ width: `${width / 16}rem` }}
        className={styles['drawing']}
        role="img"
        aria-label={diagram.title[language]}
        aria-describedby={describedBy}
        lang={language}
      >
        {nodes.map((node) => (
          <Shape key={node.id} node={node} />
        ))}
        {curves.map(({ points }) => (
          <path key={curvePath(points)} d={curvePath(points)} className={styles['curve']} />
        ))}
        {arrows.map(({ points, heads, dashed }) => (
          <g key={linePath(points, heads)}>
            <path d={linePath(points, heads)} className={styles['line']} data-dashed={dashed} />
            <path d={headsPath(points, heads)} className={styles['head']} />
          </g>
        ))}
        {nodes.map((node) => (
          <g key={node.id} data-weight={node.weight}>
            <Lines lines={node.lines} anchor={node.anchor} />
          </g>
        ))}
        {[...arrows, ...curves].map(({ label, points }) => (
          <Label key={curvePath(points)} label={label} />
        ))}
      </svg>
    </div>
  )
}

/** The figure of a passage in the reader: over the passage's text, beside nothing. */
export function PassageDiagram(props: { readonly diagram: DiagramView }) {
  return (
    <div className={styles['passage']}>
      <Diagram {...props} />
    </div>
  )
}

export function Diagram({ diagram }: { readonly diagram: DiagramView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const reading = useReading()
  const words = useId()
  return (
    <figure className={styles['figure']}>
      <Drawing diagram={diagram} language={language} describedBy={words} />
      <figcaption className={styles['caption']}>
        <CiteEntry kind="diagram" id={diagram.id} what={diagram.title[language]} />
        <details>
          <summary>{t('diagrams.inWords')}</summary>
          <div id={words}>
            {reading.map((one) => (
              <p key={one} lang={one}>
                {diagram.text[one]}
              </p>
            ))}
          </div>
        </details>
        {diagram.uncertain && (
          <p className={styles['uncertain']}>
            <small>{withColon(t('diagrams.uncertain'), language)}</small>{' '}
            <span lang={language}>{diagram.uncertain[language]}</span>
          </p>
        )}
      </figcaption>
    </figure>
  )
}
