/** Which key a press belongs to, two presses in a row included ("g c"). */

/** What a key is declared by: `j`, `?`, or `g c` for one after the other. */
export interface Keyed {
  readonly keys: readonly string[]
}

/** A first press waits so long for its second, in milliseconds. */
export const patience = 1500

/**
 * @param before the press that was waiting, or ''
 * @returns what is to run, and what now waits for a second press
 */
export function matchKey<T extends Keyed>(
  declared: readonly T[],
  before: string,
  pressed: string,
): { readonly found: T | undefined; readonly waiting: string } {
  const pair = before === '' ? undefined : find(declared, `${before} ${pressed}`)
  if (pair) return { found: pair, waiting: '' }
  // A second press that means nothing after the first is read by itself.
  const alone = find(declared, pressed)
  if (alone) return { found: alone, waiting: '' }
  const begins = declared.some(({ keys }) => keys.some((one) => one.startsWith(`${pressed} `)))
  return { found: undefined, waiting: begins ? pressed : '' }
}

/** The last that was declared: a page's own key goes before one that holds everywhere. */
function find<T extends Keyed>(declared: readonly T[], press: string): T | undefined {
  return declared.findLast(({ keys }) => keys.includes(press))
}
