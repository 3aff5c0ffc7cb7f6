/** What each source file of the house imports, read by a parser. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { parseSync } from 'vite'
import { root } from '../../scripts/paths.ts'

export interface Import {
  /** A path from the root of the checkout with forward slashes, or the name of a package. */
  readonly to: string
  readonly inHouse: boolean
  /** True where only types are taken. */
  readonly types: boolean
}

export interface SourceFile {
  /** Path from the root of the checkout, with forward slashes. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
}

const slashes = (path: string) => path.split(sep).join('/')

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs|css)$/.test(name) && !slashes(name).includes('node_modules/'))
    .map((name) => `${folder}/${slashes(name)}`)
    .toSorted()
}

function importsOf(path: string, text: string): Import[] {
  const { module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const found = (name: string, types: boolean): Import => {
    const bare = name.replace(/\?.*$/, '')
    const inHouse = bare.startsWith('.')
    return { to: inHouse ? slashes(relative(root, join(root, dirname(path), bare))) : bare, inHouse, types }
  }
  const allTypes = (entries: readonly { isType: boolean }[]) =>
    entries.length > 0 && entries.every(({ isType }) => isType)
  return [
    ...module.staticImports.map((one) => found(one.moduleRequest.value, allTypes(one.entries))),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [found(moduleRequest.value, isType)] : [])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const name = /^['"`]([^'"`$]*)['"`]$/.exec(text.slice(start, end))?.[1]
      return name === undefined ? [] : [found(name, false)]
    }),
  ]
}

/** Every source file under some folders of the checkout. */
export function readSources(...folders: string[]): SourceFile[] {
  return folders.flatMap(filesUnder).map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, lines: text.split('\n').length - 1, imports: path.endsWith('.css') ? [] : importsOf(path, text) }
  })
}
