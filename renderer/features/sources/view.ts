/** How the reader shows a text: a language, both side by side, or with the original beside. It stands in the address. */
import { useSearchParams } from 'react-router'
import { useSession } from '../../state/session.tsx'

export const views = ['fr', 'en', 'both', 'original'] as const
export type View = (typeof views)[number]

/** @param name of the part of the address that says it */
export function useView(name: 'view' | 'text' = 'view'): View {
  const [params] = useSearchParams()
  const { settings } = useSession()
  const asked = params.get(name)
  return views.find((view) => view === asked) ?? settings.readingLanguage
}
