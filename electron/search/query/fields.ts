/** The fields that a query can ask by, with the names that a person may type, folded. One list for the query, the counts and the help. */
export const fieldNames = ['source', 'country', 'sector', 'type', 'kind', 'language', 'year'] as const
export type FieldName = (typeof fieldNames)[number]

const aliases: Record<FieldName, readonly string[]> = {
  source: ['source', 'sources', 'document', 'doc'],
  country: ['pays', 'country'],
  sector: ['secteur', 'sector', 'branche', 'industry'],
  type: ['type'],
  kind: ['genre', 'kind', 'dans', 'in'],
  language: ['langue', 'language', 'lang'],
  year: ['annee', 'year', 'an'],
}

const byAlias = new Map(fieldNames.flatMap((name) => aliases[name].map((alias) => [alias, name] as const)))

/** @param folded a name without case or accents */
export function fieldNamed(folded: string): FieldName | undefined {
  return byAlias.get(folded)
}
