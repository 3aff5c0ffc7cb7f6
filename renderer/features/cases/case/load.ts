/** Pages whose code is worth having before they are opened. */

/** The page of a case, which is what one opens from a list of cases. */
export const loadCasePage = () => import('./case-page.tsx')
