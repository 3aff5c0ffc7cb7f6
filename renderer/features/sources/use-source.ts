/** The document that the route above has read. */
import { useMatches } from 'react-router'
import type { SourceView } from '../../../electron/api/views/index.ts'

export function useSource(): SourceView {
  const match = useMatches().find(
    ({ loaderData }) => typeof loaderData === 'object' && loaderData !== null && 'chapters' in loaderData,
  )
  if (!match) throw new Error('useSource is for the routes below a document')
  return match.loaderData as SourceView
}
