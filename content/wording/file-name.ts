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

/** The most of a name that every file system takes with an ending and a folder or two. */
const longestTitle = 100

/** Names that Windows keeps for its devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** A title as the name of a file that any stick takes, its accents kept, or '': Textes du ministère 2026. */
export function readableName(title: string): string {
  const name = title
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longestTitle)
    .toWellFormed()
    .replace(/^[ .]+|[ .]+$/g, '')
  return devices.test(name) ? `_${name}` : name
}
