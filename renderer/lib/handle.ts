/** What a route says of its place: `crumb` names it, from what its loader gave. */
export interface Handle {
  readonly crumb: (data: unknown, language: 'fr' | 'en') => string | undefined
  /** Where it leads, where that is not the route's own address. */
  readonly path?: string
}
