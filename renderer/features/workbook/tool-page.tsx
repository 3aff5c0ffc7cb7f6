/** The page of one tool: when it was saved, the ways back, and the tool itself. */
import i18next from 'i18next'
import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useEffectEvent, useState, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from 'react-router'
import type { ToolDocument, ToolName } from '../../../electron/api/views/workbook/index.ts'
import { api, ApiError, ask } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import type { Handle } from '../../lib/handle.ts'
import { formatTime } from '../../lib/format.ts'
import { toolPath } from '../../lib/tool-path.ts'
import { Button } from '../../ui/button.tsx'
import { Citations } from '../../ui/citation.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Turns, type Turn } from '../../ui/turns.tsx'
import { useCluster } from './cluster-route.tsx'
import { Conflict } from './conflict.tsx'
import { FilledBy } from './filled-by.tsx'
import { flushOpen } from './open-savers.ts'
import type { SaveStatus } from '../../lib/saver.ts'
import { findToolEntry, toolsBeside } from './tool-list.ts'
import { useTool, type ToolProps } from './use-tool.ts'
import { Versions } from './versions.tsx'
import styles from './workbook.module.css'

export async function loader({ params }: LoaderFunctionArgs) {
  const { cluster = '', tool = '' } = params
  const entry = findToolEntry(tool)
  if (!entry) throw new ApiError('not-found', '', 404)
  await flushOpen()
  const [document, { Tool, load }] = await Promise.all([
    ask(api.clusters[':id'].tools[':tool'].$get({ param: { id: cluster, tool: entry.name } })),
    entry.load(),
  ])
  return { document, Tool, extra: await load?.(cluster) }
}

export const handle: Handle = {
  crumb: (data, language) => {
    const opened = data as Awaited<ReturnType<typeof loader>> | undefined
    return opened && i18next.getFixedT(language, 'pages')(`workbook.tools.${opened.document.tool}.name`)
  },
}

function Saved({ status }: { readonly status: SaveStatus }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return (
    <small role="status" className={styles['status']} data-state={status.state}>
      {status.state === 'saving' && t('workbook.saving')}
      {status.state === 'saved' &&
        status.at &&
        t('workbook.savedAt', { time: formatTime(new Date(status.at), language) })}
      {status.state === 'failed' && t('workbook.notSaved', { why: status.why })}
    </small>
  )
}

/** Ctrl/Cmd+Z takes a change of the tool back, in its fields too; with Shift, or Ctrl+Y, it is made again. */
function useUndoKeys(undo: (() => void) | undefined, redo: (() => void) | undefined) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    const act = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : undefined
    if (key === 'z' || key === 'y') event.preventDefault()
    act?.()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function OpenTool({
  document,
  Tool,
  extra,
}: {
  readonly document: ToolDocument
  readonly Tool: ComponentType<ToolProps<never, never>>
  readonly extra: unknown
}) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const cluster = useCluster()
  const { data, change, status, undo, redo, flush, settle } = useTool(cluster.id, document)
  const [before, after] = toolsBeside(document.tool)
  const turn = (tool: ToolName | undefined, kicker: string): Turn | undefined =>
    tool && { path: toolPath(cluster.id, tool), kicker, name: t(`workbook.tools.${tool}.name`), language }
  const [showing, setShowing] = useState(false)
  useUndoKeys(undo, redo)
  const name = t(`workbook.tools.${document.tool}.name`)
  return (
    <Page
      title={name}
      kicker={cluster.name}
      lead={t(`workbook.tools.${document.tool}.what`)}
      tools={
        <>
          <Saved status={status} />
          <Button isDisabled={!undo} onPress={() => undo?.()} aria-label={t('workbook.undo')}>
            <Undo2 size={16} aria-hidden="true" />
          </Button>
          <Button isDisabled={!redo} onPress={() => redo?.()} aria-label={t('workbook.redo')}>
            <Redo2 size={16} aria-hidden="true" />
          </Button>
          <Button onPress={() => void flush().then(() => setShowing(true))}>{t('workbook.versions.open')}</Button>
          <PrintButton name={`${cluster.name} – ${name}`} />
        </>
      }
    >
      {status.state === 'failed' && status.conflict && <Conflict onSettle={settle} />}
      <p className={styles['sources']}>
        {t('workbook.from')} <Citations cited={document.cite} />
      </p>
      <FilledBy steps={document.steps} />
      {/* The tool knows the type of its own data. */}
      <Tool cluster={cluster.id} data={data as never} change={change as never} extra={extra as never} />
      <Turns
        label={t('workbook.turns')}
        previous={turn(before, t('workbook.toolBefore'))}
        next={turn(after, t('workbook.toolAfter'))}
      />
      {showing && (
        <Versions
          cluster={cluster.id}
          tool={document.tool}
          onRestore={(kept) => change(() => kept as never)}
          onClose={() => setShowing(false)}
        />
      )}
    </Page>
  )
}

/** A tool is read once: while it is open, what the page holds is newer than what the program does. */
export function shouldRevalidate({ currentParams, nextParams }: ShouldRevalidateFunctionArgs): boolean {
  return currentParams['cluster'] !== nextParams['cluster'] || currentParams['tool'] !== nextParams['tool']
}

export function Component() {
  const { document, Tool, extra } = useLoaderData<typeof loader>()
  const cluster = useCluster()
  // Another tool or cluster is another page.
  return <OpenTool key={`${cluster.id} ${document.tool}`} document={document} Tool={Tool} extra={extra} />
}
