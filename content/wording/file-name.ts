/** Names of exported files. */

/** The most that the name itself takes; what is behind it is short. */
const longest = 80

/** In letters, digits and hyphens of ASCII, or '': Relevés 2026 is Releves-2026. */
export function asciiName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{ASCII}]/gu, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '')
}

/** ASCII name with the day, so that it travels over any stick: leather-of-kano-2026-03-01. */
export function fileNameOf(name: string, day: string): string {
  return `${asciiName(name).toLowerCase() || 'cluster'}-${day}`
}
