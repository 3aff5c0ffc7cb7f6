/** What happened in the cases, one line for each, by the calendar or from each case's first event. */
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseCard, CaseEvents } from '../../../../electron/api/views/index.ts'
import { api, ask, ApiError } from '../../../api.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { capitalise, formatDate } from '../../../lib/format.ts'
import { Again } from '../../../ui/again.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { LateDetails } from '../../../ui/late-details.tsx'
import { marksOf, scaleOf, type Mark, type Scale } from './timeline-scale.ts'
import styles from './timeline-view.module.css'
import type { Alignment } from './use-explorer.ts'
import { useRows } from './use-rows.ts'

interface Props {
  readonly cases: readonly CaseCard[]
  readonly align: Alignment
  readonly onAlign: (align: Alignment) => void
}

type Loaded = readonly CaseEvents[] | ApiError | undefined

function useEvents(): Loaded {
  const [events, setEvents] = useState<Loaded>()
  useEffect(() => {
    let current = true
    ask(api['case-events'].$get()).then(
      (found) => current && setEvents(found),
      (error: unknown) =>
        current && setEvents(error instanceof ApiError ? error : new ApiError('internal', String(error), 0)),
    )
    return () => {
      current = false
    }
  }, [])
  return events
}

interface Line {
  readonly one: CaseCard
  readonly marks: readonly Mark[]
  /** The year that the line counts from. */
  readonly origin: number
}

function linesOf(cases: readonly CaseCard[], events: readonly CaseEvents[], align: Alignment): Line[] {
  const byCase = new Map(events.map((one) => [one.case, marksOf(one.events)]))
  return cases.flatMap((one) => {
    const marks = byCase.get(one.id) ?? []
    const origin = align === 'zero' ? Math.min(...marks.map(({ year }) => year)) : 0
    return marks.length > 0 ? [{ one, marks, origin }] : []
  })
}

function Track({ line: { marks, origin }, scale }: { readonly line: Line; readonly scale: Scale }) {
  const years = marks.map(({ year }) => year - origin)
  const [left, right] = [scale.at(Math.min(...years)), scale.at(Math.max(...years))]
  const language = useReadingLanguage()
  return (
    <div className={styles['track']} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <i key={tick} className={styles['tick']} style={{ left: `${scale.at(tick) * 100}%` }} />
      ))}
      <i className={styles['span']} style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }} />
      {marks.map(({ id, year, date, what }) => (
        <i
          key={id}
          className={styles['mark']}
          data-before={year - origin < scale.from}
          title={`${formatDate(date, language)} – ${what[language]}`}
          style={{ left: `${scale.at(year - origin) * 100}%` }}
        />
      ))}
    </div>
  )
}

function Events({ marks, origin }: Line) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <ol className={styles['events']} lang={language}>
      {marks.map(({ id, date, what, year }) => (
        <li key={id}>
          <span>
            {origin > 0 && <small>{t('explorer.yearN', { year: year - origin })} </small>}
            {capitalise(formatDate(date, language), language)}
          </span>
          {what[language]}
        </li>
      ))}
    </ol>
  )
}

/** What a line shows; it is drawn once, however often lines are measured. */
const Drawn = memo(function Drawn({ line, scale }: { readonly line: Line; readonly scale: Scale }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { one, marks } = line
  return (
    <>
      <p className={styles['name']} lang={language}>
        <Link to={`/cases/${one.id}#timeline`}>{one.title[language]}</Link>
      </p>
      <Track line={line} scale={scale} />
      <LateDetails summary={<summary>{t('explorer.events', { count: marks.length })}</summary>} count={marks.length}>
        {() => <Events {...line} />}
      </LateDetails>
    </>
  )
})

function Lines({ lines, align }: { readonly lines: readonly Line[]; readonly align: Alignment }) {
  const { t } = useTranslation('pages')
  const list = useRef<HTMLOListElement>(null)
  const scale = useMemo(
    () => scaleOf(lines.flatMap(({ marks, origin }) => marks.map(({ year }) => year - origin))),
    [lines],
  )
  const { shown, before, after, measure } = useRows({ count: lines.length, list, estimate: 64 })
  return (
    <div data-picture>
      <div className={styles['axis']} aria-hidden="true">
        <div>
          {scale.ticks.map((tick) => (
            <span key={tick} style={{ left: `${scale.at(tick) * 100}%` }}>
              {align === 'zero' ? t('explorer.yearTick', { year: tick }) : tick}
            </span>
          ))}
        </div>
      </div>
      <ol ref={list} className={styles['lines']} style={{ paddingTop: before, paddingBottom: after }}>
        {shown.map((index) => {
          const line = lines[index]
          return (
            line && (
              <li key={line.one.id} ref={measure} data-index={index} className={styles['row']}>
                <Drawn line={line} scale={scale} />
              </li>
            )
          )
        })}
      </ol>
    </div>
  )
}

export function TimelineView({ cases, align, onAlign }: Props) {
  const { t } = useTranslation(['pages', 'common'])
  const events = useEvents()
  const lines = useMemo(
    () => (Array.isArray(events) ? linesOf(cases, events as readonly CaseEvents[], align) : []),
    [cases, events, align],
  )
  if (events instanceof ApiError)
    return (
      <>
        <p role="alert">{events.message || t('common:error.unreachable')}</p>
        <Again />
      </>
    )
  if (!events) return <p className={styles['waiting']}>{t('common:frame.loading')}</p>
  return (
    <>
      <div className={styles['tools']}>
        <div className="no-print">
          <Choice
            label={t('explorer.align')}
            value={align}
            choices={[
              ['calendar', t('explorer.calendar')],
              ['zero', t('explorer.zero')],
            ]}
            onChoose={onAlign}
          />
        </div>
        <p className={styles['told']}>{t('explorer.timelineTold', { count: lines.length, all: cases.length })}</p>
      </div>
      {lines.length > 0 ? <Lines lines={lines} align={align} /> : <p>{t('explorer.noEvents')}</p>}
    </>
  )
}
