/**
 * Moving through what a page lists. A list takes part by `data-keys-list` on its ul or ol; a page that has one before and after it by
 * links with rel="prev" and rel="next".
 */
const items = () =>
  [...document.querySelectorAll<HTMLElement>('main [data-keys-list] > li')].filter((one) => one.checkVisibility())

const reachable = 'a[href], button:not([disabled]), [tabindex="0"]'

export const hasList = () => items().length > 0

/** Gives the focus to the item after (1) or before (-1) the one that has it; to the first or last where none has. */
export function moveInList(by: 1 | -1): void {
  const all = items()
  const at = all.findIndex((one) => one.contains(document.activeElement))
  const next = at < 0 ? (by === 1 ? 0 : all.length - 1) : at + by
  const item = all[next]
  item?.querySelector<HTMLElement>(reachable)?.focus({ preventScroll: true })
  item?.scrollIntoView({ block: 'nearest' })
}

const turn = (rel: 'next' | 'prev') => document.querySelector<HTMLElement>(`main a[rel="${rel}"]`)

export const hasTurn = (rel: 'next' | 'prev') => turn(rel) !== null

export function follow(rel: 'next' | 'prev'): void {
  turn(rel)?.click()
}
