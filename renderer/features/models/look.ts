/** How a model is shown, and how its items are put together. */
import type { ModelView } from '../../../electron/api/views/index.ts'

export type Item = ModelView['items'][number]

export type Look = 'checks' | 'columns' | 'parts' | 'opposed' | 'ladder'

/** By the order of the items where that says something, else by the form. */
export function lookOf({ form, ordered }: Pick<ModelView, 'form' | 'ordered'>): Look {
  if (ordered) return 'ladder'
  if (form === 'definition') return 'columns'
  if (form === 'components') return 'parts'
  return form === 'choices' ? 'opposed' : 'checks'
}

export interface Part {
  readonly id: string
  readonly name: ModelView['name'] | undefined
  readonly items: readonly Item[]
}

/** The items under their groups, those of none first; the order of the items stays. */
export function partsOf({ groups, items }: Pick<ModelView, 'groups' | 'items'>): Part[] {
  const known = new Set(groups.map(({ id }) => id))
  const loose = items.filter(({ group }) => group === undefined || !known.has(group))
  return [
    { id: '', name: undefined, items: loose },
    ...groups.map(({ id, name }) => ({ id, name, items: items.filter(({ group }) => group === id) })),
  ].filter((part) => part.items.length > 0)
}
