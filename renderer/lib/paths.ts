/** Addresses in the app of whatever can be linked to. */
import type { Target } from '../../electron/api/views/index.ts'

/** The typology that the app opens first. */
export const mainTypology = 'cnuced-clusters'

export function pathOf({ kind, item, part }: Pick<Target, 'kind' | 'item' | 'part'>): string {
  switch (kind) {
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

export const passagePath = (source: string, anchor: string) => `/sources/${source}/${anchor}`
