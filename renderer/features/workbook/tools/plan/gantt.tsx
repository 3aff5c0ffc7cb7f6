/** The plan as a calendar: bars that the hand and the keyboard move. The list says the same in words. */
import { memo, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedAction } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage } from '../../../../state/session.tsx'
import { formatDate, formatMonth } from '../../../../lib/format.ts'
import { today } from '../../../../lib/today.ts'
import { toNumber } from '../../days.ts'
import styles from './plan.module.css'
import { barOf, endsOf, monthsOf, move, spanOf, stretch, type Month, type Span } from './schedule.ts'

const percent = (share: number) => `${share * 100}%`

interface BarProps {
  readonly action: PlannedAction
  readonly span: Span
  readonly onEdit: (id: string, part: Partial<PlannedAction>, key: string) => void
}

/** Days by which a key moves a bar: a week, or a day with Alt. */
function stepOf({ key, altKey }: KeyboardEvent): number {
  const length = altKey ? 1 : 7
  return key === 'ArrowLeft' ? -length : key === 'ArrowRight' ? length : 0
}

function Bar({ action, span, onEdit }: BarProps) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const [dragged, setDragged] = useState(0)
  const grip = useRef<{ x: number; days: number } | undefined>(undefined)
  const shown = barOf(move(action, dragged), span)
  const ends = endsOf(action)
  if (!shown || !ends) return null
  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event)
    if (by === 0) return
    event.preventDefault()
    onEdit(action.id, event.shiftKey ? stretch(action, by) : move(action, by), 'dates')
  }
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const track = event.currentTarget.parentElement?.clientWidth ?? 1
    grip.current = { x: event.clientX, days: (span.to - span.from) / track }
  }
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (grip.current) setDragged(Math.round((clientX - grip.current.x) * grip.current.days))
  }
  const onPointerUp = () => {
    grip.current = undefined
    if (dragged !== 0) onEdit(action.id, move(action, dragged), '')
    setDragged(0)
  }
  const when = ends.map((day) => formatDate(day, language)).join(' – ')
  return (
    <button
      type="button"
      className={styles['bar']}
      data-status={action.status}
      style={{ left: percent(shown.at), width: percent(shown.width) }}
      aria-label={t('workbookPlan.bar', { title: action.title || t('workbookPlan.untitled'), when })}
      aria-keyshortcuts="ArrowLeft ArrowRight Shift+ArrowLeft Shift+ArrowRight"
      title={when}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        grip.current = undefined
        setDragged(0)
      }}
    >
      <span style={{ width: percent(action.progress / 100) }} />
    </button>
  )
}

function Months({ months }: { readonly months: readonly Month[] }) {
  const language = useLanguage()
  return (
    <div className={styles['months']} aria-hidden="true">
      {months.map(({ day, at, width }) => (
        <span key={day} style={{ left: percent(at), width: percent(width) }}>
          {formatMonth(day, language, day.endsWith('-01-01') || at === 0)}
        </span>
      ))}
    </div>
  )
}

interface RowProps extends Omit<BarProps, 'span'>, Span {
  /** Where today stands, as a share of the span. */
  readonly now: number
}

const Row = memo(function Row({ action, onEdit, from, to, now }: RowProps) {
  const { t } = useTranslation('pages')
  return (
    <li>
      <span className={styles['name']}>{action.title || t('workbookPlan.untitled')}</span>
      <span className={styles['track']}>
        {now > 0 && now < 1 && <i className={styles['now']} style={{ left: percent(now) }} />}
        <Bar action={action} span={{ from, to }} onEdit={onEdit} />
      </span>
    </li>
  )
})

export function Gantt({
  actions,
  onEdit,
}: {
  readonly actions: readonly PlannedAction[]
  readonly onEdit: BarProps['onEdit']
}) {
  const { t } = useTranslation('pages')
  const span = useMemo(() => spanOf(actions), [actions])
  const undated = actions.filter((action) => !endsOf(action))
  if (!span) return <p className={styles['empty']}>{t('workbookPlan.nothingDated')}</p>
  const months = monthsOf(span)
  const now = (toNumber(today()) - span.from) / (span.to - span.from)
  return (
    <>
      <p className={`${styles['hint']} no-print`}>{t('workbookPlan.ganttHelp')}</p>
      {/* A long calendar scrolls in its own box, which the keyboard must reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['gantt']} tabIndex={0} role="group" aria-label={t('workbookPlan.views.calendar')}>
        <div className={styles['sheet']} style={{ minWidth: `${12 + months.length * 3}rem` }}>
          <Months months={months} />
          <ol>
            {actions.map((action) => (
              <Row key={action.id} action={action} onEdit={onEdit} from={span.from} to={span.to} now={now} />
            ))}
          </ol>
        </div>
      </div>
      {undated.length > 0 && <p>{t('workbookPlan.undated', { count: undated.length })}</p>}
    </>
  )
}
