/** Placing a cluster in a typology: the same in the page and in what the program exports. */
export * from './address.ts'
export * from './classify.ts'
export * from './table.ts'
