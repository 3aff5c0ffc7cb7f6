/** The shape of a set of words, whatever the words: what one language has, the other has too. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }
