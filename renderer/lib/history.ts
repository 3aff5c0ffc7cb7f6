/** Undo and redo over values that are never changed in place. */

export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** What the last change was to, and when: changes to the same thing in one breath are one step. */
  readonly last: { readonly key: string; readonly at: number } | undefined
}

/** Steps that can be taken back. */
export const historyLimit = 200
/** Changes to the same thing within this many milliseconds of each other are one step. */
export const breath = 1000

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], last: undefined }
}

/**
 * A change.
 * @param key what was changed, for typing in one field to be one step; '' makes a step of its own
 * @param at in milliseconds
 */
export function advance<T>(history: History<T>, present: T, key: string, at: number): History<T> {
  if (Object.is(present, history.present)) return history
  const { last } = history
  const same = key !== '' && last?.key === key && at - last.at < breath
  return {
    past: same ? history.past : [...history.past, history.present].slice(-historyLimit),
    present,
    future: [],
    last: { key, at },
  }
}

/** Ends the step: the next change is one of its own, whatever it is to and however soon it comes. */
export function pause<T>(history: History<T>): History<T> {
  return history.last ? { ...history, last: undefined } : history
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  if (history.past.length === 0 || before === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    last: undefined,
  }
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future, last: undefined }
}
