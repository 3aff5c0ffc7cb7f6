/** The packages of others that are shipped, for the page that names them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ThirdParty {
  readonly name: string
  readonly version: string
  /** As the package names it: MIT, OFL-1.1. */
  readonly licence: string
}

/** What a list of licences made by a bundle names: one heading a package, "## name - version (licence)". */
export function readLicences(text: string): ThirdParty[] {
  return [...text.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({
    name,
    version,
    licence,
  }))
}

/** Shipped beside the bundles, or brought in by a style sheet, which the lists do not look into. */
const besides = ['@fontsource-variable/source-serif-4', 'better-sqlite3', 'electron']

function readPackage(root: string, name: string): ThirdParty {
  const file = join(root, 'node_modules', name, 'package.json')
  const { version, license } = JSON.parse(readFileSync(file, 'utf8')) as { version: string; license: string }
  return { name, version, licence: license }
}

/** What a bundled package holds of another project, under that one's licence. */
const within = [{ name: 'pdf.js', of: 'unpdf', licence: 'Apache-2.0' }]

function heldBy(bundled: readonly ThirdParty[]): ThirdParty[] {
  return within.flatMap(({ name, of, licence }) => {
    const holder = bundled.find((one) => one.name === of)
    return holder ? [{ name, version: `${of} ${holder.version}`, licence }] : []
  })
}

/** Every package once, by name. @param lists files that bundles made; one that is not there counts for nothing */
export function listThirdParty(root: string, lists: readonly string[]): ThirdParty[] {
  const bundled = lists.filter((file) => existsSync(file)).flatMap((file) => readLicences(readFileSync(file, 'utf8')))
  const all = [...bundled, ...heldBy(bundled), ...besides.map((name) => readPackage(root, name))]
  const once = new Map(all.map((one) => [`${one.name} ${one.version}`, one]))
  return [...once.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}
