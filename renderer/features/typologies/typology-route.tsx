/** A typology: read once for its matrix and for the pages of its parts. */
import { useMatches, type LoaderFunctionArgs, type ShouldRevalidateFunction } from 'react-router'
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(api.typologies[':id'].$get({ param: { id: params['id'] ?? '' } }))
}

/** The library does not change while it is open. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams['id'] !== nextParams['id']

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as TypologyView | undefined)?.title[language],
}

export function useTypology(): TypologyView {
  const match = useMatches().find(
    ({ loaderData }) => typeof loaderData === 'object' && loaderData !== null && 'characteristics' in loaderData,
  )
  if (!match) throw new Error('useTypology is for the routes below a typology')
  return match.loaderData as TypologyView
}
