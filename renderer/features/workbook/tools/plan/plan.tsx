/** The action plan: a list to write in, a calendar to move in, a budget to add up. */
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { GoTo } from '../../../../../electron/api/views/index.ts'
import type { PlannedAction, ToolData } from '../../../../../electron/api/views/workbook/index.ts'
import { api, ask } from '../../../../api.ts'
import { useToast } from '../../../../state/toasts.ts'
import { readTool } from '../../read-tool.ts'
import type { ToolProps } from '../../use-tool.ts'
import { ViewSwitch } from '../../view-switch.tsx'
import { OtherActions } from './action-form.tsx'
import { ActionRow } from './action-row.tsx'
import { AddAction } from './add-action.tsx'
import { Budget } from './budget-view.tsx'
import { Gantt } from './gantt.tsx'
import styles from './plan.module.css'
import { outOfOrder } from './schedule.ts'

interface Extra {
  readonly catalogue: readonly GoTo[]
  /** Names of the cluster's actors by their ids, to choose leads and partners from. */
  readonly actors: ReadonlyMap<string, string>
  /** ISO 4217 */
  readonly currency: string
}

export async function load(cluster: string): Promise<Extra> {
  const [places, { actors }, { currency }] = await Promise.all([
    ask(api['go-to'].$get()),
    readTool(cluster, 'actors'),
    readTool(cluster, 'profile'),
  ])
  return {
    catalogue: places.filter(({ kind }) => kind === 'action'),
    actors: new Map(actors.filter(({ name }) => name !== '').map(({ id, name }) => [id, name])),
    currency,
  }
}

/** An action with the names of actors that it names by their ids; the same one where it names none so. */
function withNames(action: PlannedAction, actors: Extra['actors']): PlannedAction {
  if (![action.lead, ...action.partners].some((one) => actors.has(one))) return action
  const nameOf = (one: string) => actors.get(one) ?? one
  return { ...action, lead: nameOf(action.lead), partners: action.partners.map(nameOf) }
}

/** As `withNames`, and the same object each time for the same action: only the row that changed is drawn anew. */
function naming(actors: Extra['actors']): (action: PlannedAction) => PlannedAction {
  const known = new WeakMap<PlannedAction, PlannedAction>()
  return (action) => {
    const named = known.get(action) ?? withNames(action, actors)
    known.set(action, named)
    return named
  }
}

const views = ['list', 'calendar', 'budget'] as const
type View = (typeof views)[number]

function useView(): View {
  const [search] = useSearchParams()
  return views.find((view) => view === search.get('view')) ?? 'list'
}

function Warnings({ actions }: { readonly actions: readonly PlannedAction[] }) {
  const { t } = useTranslation('pages')
  const wrong = useMemo(() => outOfOrder(actions), [actions])
  if (wrong.length === 0) return null
  return (
    <ul className={styles['warnings']}>
      {wrong.map(({ action, before }) => (
        <li key={`${action.id} ${before.id}`}>
          {t('workbookPlan.outOfOrder', { action: action.title, before: before.title })}
        </li>
      ))}
    </ul>
  )
}

function useActs(change: ToolProps<'plan'>['change']) {
  const { t } = useTranslation('pages')
  const toast = useToast()
  const edit = useCallback(
    (id: string, part: Partial<PlannedAction>, key: string) =>
      change(
        (plan) => ({ actions: plan.actions.map((action) => (action.id === id ? { ...action, ...part } : action)) }),
        `${id} ${key}`,
      ),
    [change],
  )
  const remove = useCallback(
    (id: string) => {
      let before: ToolData['plan'] | undefined
      change((plan) => {
        before = plan
        return {
          actions: plan.actions
            .filter((action) => action.id !== id)
            .map((action) =>
              action.after.includes(id) ? { ...action, after: action.after.filter((one) => one !== id) } : action,
            ),
        }
      })
      const removed = before?.actions.find((action) => action.id === id)
      toast({
        message: t('workbookPlan.removed', { title: removed?.title || t('workbookPlan.untitled') }),
        undo: () => change((plan) => (before && removed ? putBack(plan, before, removed) : plan)),
      })
    },
    [change, toast, t],
  )
  return { edit, remove }
}

/** Puts an action back where it was, whatever was changed since. */
function putBack(plan: ToolData['plan'], before: ToolData['plan'], removed: PlannedAction): ToolData['plan'] {
  const at = before.actions.indexOf(removed)
  return { actions: [...plan.actions.slice(0, at), removed, ...plan.actions.slice(at)] }
}

export function Tool({ data, change, extra }: ToolProps<'plan', Extra>) {
  const { t } = useTranslation('pages')
  const view = useView()
  const { edit, remove } = useActs(change)
  const actors = useMemo(() => [...extra.actors.values()], [extra.actors])
  const named = useMemo(() => naming(extra.actors), [extra.actors])
  return (
    <>
      <ViewSwitch views={views.map((one) => [one, t(`workbookPlan.views.${one}`)] as const)} current={view} />
      <Warnings actions={data.actions} />
      {data.actions.length === 0 && <p className={styles['empty']}>{t('workbookPlan.empty')}</p>}
      {view === 'list' && (
        <OtherActions value={data.actions}>
          <ol className={styles['list']}>
            {data.actions.map((action) => (
              <ActionRow
                key={action.id}
                action={named(action)}
                actors={actors}
                currency={extra.currency}
                onEdit={edit}
                onRemove={remove}
              />
            ))}
          </ol>
        </OtherActions>
      )}
      {view === 'calendar' && <Gantt actions={data.actions} onEdit={edit} />}
      {view === 'budget' && <Budget actions={data.actions} currency={extra.currency} />}
      {view !== 'budget' && (
        <AddAction
          catalogue={extra.catalogue}
          onAdd={(action) => change((plan) => ({ actions: [...plan.actions, action] }))}
        />
      )}
    </>
  )
}
