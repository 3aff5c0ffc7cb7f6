/** Addresses in the app of whatever can be linked to. */
import type { Target } from '../../electron/api/views/index.ts'

/** The typology that the app opens first. */
export const mainTypology = 'cnuced-clusters'

/** What the app has a page for: of the library, and the reader's own documents. */
interface Place extends Pick<Target, 'item' | 'part'> {
  readonly kind: Target['kind'] | 'document'
}

/** Where the reader attaches originals. */
export const originalsPath = '/library#originals'

export function pathOf({ kind, item, part }: Place): string {
  switch (kind) {
    case 'document':
      return documentPath(item, part)
    case 'passage':
      return `/sources/${item}/${part}`
    case 'source':
      return `/sources/${item}`
    case 'case':
      return part === '' ? `/cases/${item}` : `/cases/${item}#${part}`
    case 'typology':
      return part === '' ? `/typologies/${item}` : `/typologies/${item}/${part}`
    case 'procedure':
      return part === '' ? `/guide/${item}` : `/guide/${item}/${part}`
    case 'competence':
      return `/competences/${item}`
    case 'action':
      return `/actions/${item}`
    case 'term':
      return `/glossary/${item}`
    case 'model':
      return part === '' ? `/models/${item}` : `/models/${item}#${part}`
    case 'indicator':
      return `/indicators#${item}`
    case 'body':
      return `/bodies/${item}`
    case 'person':
      return `/people/${item}`
    case 'reference':
      return `/bibliography#${item}`
    case 'module':
      return `/guide/modules/${item}`
    case 'question':
      return `/guide/questions/${item}`
    default:
      return kind satisfies never
  }
}

export const documentPath = (document: string, anchor = '') =>
  anchor === '' ? `/library/${document}` : `/library/${document}/${anchor}`

export const passagePath = (source: string, anchor: string) => `/sources/${source}/${anchor}`
