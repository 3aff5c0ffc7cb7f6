/** A passage by its address, as it is copied from a citation or typed from memory: cnuced-1998#p24, cnuced-1998 p24, cnuced-1998 § 24. */

export interface PassageReference {
  readonly source: string
  readonly anchor: string
}

/** @param sources the ids of the documents @returns undefined where what was typed is no such address */
export function passageReference(typed: string, sources: readonly string[]): PassageReference | undefined {
  const match =
    /^(?<source>[a-z0-9-]+)(?:\s*[#/]\s*|\s+)(?:§\s*(?<paragraph>\d+)|(?<anchor>[a-z0-9][a-z0-9./-]*))$/i.exec(
      typed.trim(),
    )
  const { source = '', paragraph, anchor = '' } = match?.groups ?? {}
  const own = sources.find((id) => id === source.toLowerCase())
  if (own === undefined) return undefined
  return { source: own, anchor: paragraph === undefined ? anchor.toLowerCase() : `p${paragraph}` }
}
