/** The money of a plan, as what is exported reckons it too. */
export * from '../../../../../content/reckoning/budget.ts'
