/** What of a search stands in its address. */

/** Fields that are chosen in the page; each stands in the address under its name. */
export const chosenFields = ['kind', 'source', 'country', 'sector', 'type', 'year'] as const
export type ChosenField = (typeof chosenFields)[number]

/** How many results are shown at first, how many more at each asking, and the most. */
export const page = 20
export const mostShown = 200

export interface SearchParams {
  readonly q: string
  readonly most: number
  readonly chosen: Partial<Record<ChosenField, string>>
}

export function readParams(params: URLSearchParams): SearchParams {
  const most = Number(params.get('most'))
  return {
    q: params.get('q')?.slice(0, 500) ?? '',
    most: Number.isInteger(most) && most > 0 ? Math.min(most, mostShown) : page,
    chosen: Object.fromEntries(
      chosenFields.flatMap((field) => {
        const value = params.get(field)?.slice(0, 80)
        return value ? [[field, value]] : []
      }),
    ),
  }
}

/** The address with a field set, or left out; the results begin anew. */
export function withField(params: URLSearchParams, field: string, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(params)
  if (value) next.set(field, value)
  else next.delete(field)
  if (field !== 'most') next.delete('most')
  return next
}
