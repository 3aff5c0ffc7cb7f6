/** The closing page: what the tools come from, and how far they go. */
import { withColon } from '../../../content/wording/format.ts'
import { splitCitation } from '../../../content/schema/index.ts'
import type { ToolName } from '../../api/views/workbook/index.ts'
import type { Block } from '../../api/views/workbook/paper.ts'
import { toolSources } from '../../workbook/tool-sources.ts'
import { formatCitation } from '../citations/index.ts'
import { heading, list, text } from './blocks.ts'
import { sayIn, type Dossier } from './dossier.ts'
import { toolNames } from './list-names.ts'

/** "Vision : AFD 2009, 3.1". */
function lineOf(dossier: Dossier, tool: ToolName): string {
  const { reader, language } = dossier
  const bySource = Map.groupBy(reader.citations(toolSources[tool]), ({ source }) => source)
  const cited = [...bySource.values()].map(
    (passages) =>
      `${passages[0]?.short[language] ?? ''}, ${passages.map(({ locator }) => locator[language]).join(' · ')}`,
  )
  return `${withColon(toolNames[tool][language], language)} ${cited.join(' ; ')}`
}

export function sourceBlocks(dossier: Dossier, tools: readonly ToolName[]): Block[] {
  const { reader, language } = dossier
  const say = sayIn(dossier)
  const used = new Set(tools.flatMap((tool) => toolSources[tool]).map((target) => splitCitation(target).source))
  const documents = reader
    .list('source')
    .filter(({ id }) => used.has(id))
    .map(({ id, record }) => formatCitation({ id, csl: record.csl }, language))
  return [
    heading(1, say.word('sources')),
    ...text(say.word('limits')),
    ...list(tools.map((tool) => lineOf(dossier, tool))),
    ...(documents.length > 0 ? [heading(2, say.word('documents')), ...list(documents)] : []),
  ]
}
