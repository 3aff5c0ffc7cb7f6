/** The page of a case, which is what one opens from a list of cases: its code is worth having before. */
export const loadCasePage = () => import('./case-page.tsx')
