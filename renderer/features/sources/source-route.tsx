/** A document: its record is read once for its page and for its reader. */
import type { LoaderFunctionArgs, ShouldRevalidateFunction } from 'react-router'
import type { SourceView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(api.sources[':id'].$get({ param: { id: params['id'] ?? '' } }))
}

/** The library does not change while it is open. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams['id'] !== nextParams['id']

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as SourceView | undefined)?.short[language],
}
