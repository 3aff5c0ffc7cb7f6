declare module 'lunr-languages/lunr.stemmer.support.js' {
  import type lunr from 'lunr'
  const install: (engine: typeof lunr) => void
  export default install
}
declare module 'lunr-languages/lunr.fr.js' {
  import type lunr from 'lunr'
  const install: (engine: typeof lunr) => void
  export default install
}
