/** The workbook's tools that serve a step or an ability: in the one cluster there is, in one of several, or in one to be made. */
import { ChevronDown, FolderKanban } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Cluster, ToolName } from '../../../electron/api/views/workbook/index.ts'
import { useLanguage } from '../../state/session.tsx'
import { formatMoment } from '../../lib/format.ts'
import { anyToolPath, toolPath } from '../../lib/tool-path.ts'
import { ChoiceLinks } from '../../ui/choice-links.tsx'
import { DisclosurePopover } from '../../ui/disclosure-popover.tsx'
import styles from './learning.module.css'

interface Props {
  /** The clusters that one works on. */
  readonly clusters: readonly Cluster[]
  /** The procedure that the step belongs to. */
  readonly procedure?: string | undefined
}

/** More are chosen from in the workbook itself. */
const mostOffered = 12

/** The way to one tool; what it leads to is said in its name. */
export function ToolLink({ tool, clusters, procedure }: Props & { readonly tool: ToolName }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const name = t(`workbook.tools.${tool}.name`)
  const [only, ...others] = clusters
  if (!only) return <Link to={anyToolPath(tool, procedure)}>{t('learning.toolOfNone', { tool: name })}</Link>
  if (others.length === 0)
    return (
      <Link to={toolPath(only.id, tool, procedure)}>{t('learning.toolOf', { tool: name, cluster: only.name })}</Link>
    )
  if (clusters.length > mostOffered)
    return <Link to={anyToolPath(tool, procedure)}>{t('learning.toolOfMany', { tool: name })}</Link>
  return (
    <DisclosurePopover
      look="quiet"
      title={t('learning.toolOfWhich', { tool: name })}
      label={
        <>
          {t('learning.toolOfMany', { tool: name })}
          <ChevronDown size={14} aria-hidden="true" />
        </>
      }
    >
      {(close) => (
        <ChoiceLinks
          choices={clusters.map((cluster) => ({
            name: cluster.name,
            about: t('workbook.changed', { when: formatMoment(cluster.updated, language) }),
            target: { page: toolPath(cluster.id, tool, procedure) },
          }))}
          onChosen={close}
        />
      )}
    </DisclosurePopover>
  )
}

export function ToolLinks({ tools, ...where }: Props & { readonly tools: readonly ToolName[] }) {
  const { t } = useTranslation('pages')
  return (
    <ul className={styles['tools']}>
      {tools.map((tool) => (
        <li key={tool}>
          <FolderKanban size={16} aria-hidden="true" />
          <ToolLink tool={tool} {...where} />
          <small>{t(`workbook.tools.${tool}.what`)}</small>
        </li>
      ))}
    </ul>
  )
}
