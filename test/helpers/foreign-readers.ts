/** Programs of others that read what we write. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

/** A record as a foreign program understood it, in the form of CSL-JSON. */
export interface ForeignRecord {
  readonly id?: string
  readonly type?: string
  readonly title?: string
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[]
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] }
  readonly note?: string
  readonly number?: string
  readonly publisher?: string
  readonly 'container-title'?: string
  readonly [field: string]: unknown
}

interface CitationJs {
  readonly Cite: new (text: string) => { readonly data: ForeignRecord[] }
}

/** The package ships no types. */
const require = createRequire(import.meta.url)

/** Reads BibTeX, RIS or CSL-JSON with Citation.js. */
export function readWithCitationJs(text: string): ForeignRecord[] {
  const core = require('@citation-js/core') as CitationJs
  require('@citation-js/plugin-bibtex')
  require('@citation-js/plugin-ris')
  return new core.Cite(text).data
}

/** Why pandoc cannot be asked to read a format, or undefined where it can. */
export function missingPandoc(format: string): string | undefined {
  const { error, stdout } = spawnSync('pandoc', ['--list-input-formats'], { encoding: 'utf8' })
  if (error) return `pandoc is not installed (${error.message})`
  return stdout.split(/\s+/).includes(format) ? undefined : `this pandoc does not read ${format}`
}

/** Reads a bibliography with pandoc. */
export function readWithPandoc(text: string, format: 'bibtex' | 'ris' | 'csljson'): ForeignRecord[] {
  const { stdout, stderr, status } = spawnSync('pandoc', ['-f', format, '-t', 'csljson'], {
    input: text,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`pandoc -f ${format}: ${stderr}`)
  return JSON.parse(stdout) as ForeignRecord[]
}
