/** How cases are filtered and ordered: the same in the page and in what the program exports. */
export * from './case-facets.ts'
export * from './case-index.ts'
export * from './case-order.ts'
export * from './evidence-grid.ts'
export * from './fold.ts'
export * from './strengths.ts'
export * from './years.ts'
