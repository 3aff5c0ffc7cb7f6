/** Reads all of content/ into memory, reporting every file that cannot be read as its kind. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  Alignment,
  kindNames,
  kinds,
  Landmarks,
  languages,
  ModelIndex,
  vocabularies,
  type Kind,
  type Language,
  type Records,
  type Vocabulary,
  type VocabularyName,
} from '../../content/schema/index.ts'
import { parseYaml, readText, type YamlRecord } from './files.ts'
import { start, type Report } from './problems.ts'
import { parseProse, type Prose } from './prose.ts'

export interface Front {
  title: string
  summary?: string
}
export type ProsePair = Record<Language, Prose<Front>>

/** A record with its prose; the prose of a source is kept by chapter. */
export interface Entry<K extends Kind> {
  readonly kind: K
  readonly id: string
  readonly record: YamlRecord<Records[K]>
  readonly prose: ProsePair | undefined
  readonly chapters: ReadonlyMap<string, ProsePair>
}

/** Where the passages of an original stand in its text, and by what they are found in another copy. */
export interface Aligning {
  readonly alignment: YamlRecord<Alignment>
  /** Undefined where they are not made yet. */
  readonly landmarks: YamlRecord<Landmarks> | undefined
}

export interface Content {
  readonly vocabularies: ReadonlyMap<VocabularyName, YamlRecord<Vocabulary>>
  readonly entries: { readonly [K in Kind]: ReadonlyMap<string, Entry<K>> }
  /** Every model of the documents and where it is held; undefined where the file is not there or cannot be read. */
  readonly modelIndex: YamlRecord<ModelIndex> | undefined
  /** By source; of those that have an alignment. */
  readonly aligning: ReadonlyMap<string, Aligning>
  /** Records that are there and could not be read, as `kind/id`: what names them is not at fault. */
  readonly unreadable: ReadonlySet<string>
}

/** Files and folders that a person or a system leaves lying and that mean nothing. */
const ignored = /^(\.|README\.md$)/

function list(folder: string): { name: string; directory: boolean }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !ignored.test(entry.name))
    .map((entry) => ({ name: entry.name, directory: entry.isDirectory() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

class Loader {
  readonly #root: string
  readonly #report: Report
  readonly unreadable = new Set<string>()

  constructor(root: string, report: Report) {
    this.#root = root
    this.#report = report
  }

  vocabularies(): Map<VocabularyName, YamlRecord<Vocabulary>> {
    const found = new Map<VocabularyName, YamlRecord<Vocabulary>>()
    for (const name of vocabularies.names) {
      const record = this.#yaml(`${vocabularies.folder}/${name}.yaml`, vocabularies.record)
      if (record) found.set(name, record)
    }
    for (const { name } of list(join(this.#root, vocabularies.folder))) {
      if (!vocabularies.names.some((known) => `${known}.yaml` === name)) {
        this.#unknown(
          `${vocabularies.folder}/${name}`,
          'no vocabulary of this name; add it to content/schema/vocabulary.ts or remove the file',
        )
      }
    }
    return found
  }

  entries<K extends Kind>(kind: K): Map<string, Entry<K>> {
    const found = new Map<string, Entry<K>>()
    const { folder, layout } = kinds[kind]
    for (const { name, directory } of list(join(this.#root, folder))) {
      const path = `${folder}/${name}`
      if (directory !== (layout === 'folder') || (layout === 'file' && !name.endsWith('.yaml'))) {
        this.#unknown(
          path,
          layout === 'file' ? `${folder} holds one .yaml file per record` : `${folder} holds one folder per record`,
        )
        continue
      }
      const id = directory ? name : name.slice(0, -'.yaml'.length)
      const entry = directory ? this.#folderEntry(kind, id) : this.#fileEntry(kind, id)
      if (entry) found.set(id, entry)
      else this.unreadable.add(`${kind}/${id}`)
    }
    return found
  }

  modelIndex(): YamlRecord<ModelIndex> | undefined {
    const name = 'model-index.yaml'
    return existsSync(join(this.#root, name)) ? this.#yaml(name, ModelIndex) : undefined
  }

  aligning(): Map<string, Aligning> {
    const found = new Map<string, Aligning>()
    const { folder } = kinds.source
    for (const { name } of list(join(this.#root, folder))) {
      const read = <T>(file: string, schema: Parameters<typeof parseYaml<T>>[2]) =>
        existsSync(join(this.#root, folder, name, file)) ? this.#yaml(`${folder}/${name}/${file}`, schema) : undefined
      const alignment = read('alignment.yaml', Alignment)
      if (alignment) found.set(name, { alignment, landmarks: read('landmarks.yaml', Landmarks) })
    }
    return found
  }

  #fileEntry<K extends Kind>(kind: K, id: string): Entry<K> | undefined {
    const record = this.#record(kind, `${kinds[kind].folder}/${id}.yaml`, id)
    return record && { kind, id, record, prose: undefined, chapters: new Map() }
  }

  #folderEntry<K extends Kind>(kind: K, id: string): Entry<K> | undefined {
    const rule = kinds[kind]
    if (rule.layout !== 'folder') throw new Error(`${kind} is not laid out in folders`)
    const folder = `${rule.folder}/${id}`
    const record = this.#record(kind, `${folder}/${rule.recordFile}`, id)
    const chapters = new Map<string, ProsePair>()
    const known = new Set<string>([rule.recordFile])
    if (kind === 'source') {
      known.add('alignment.yaml')
      known.add('landmarks.yaml')
      for (const { name, directory } of list(join(this.#root, folder))) {
        if (!directory) continue
        known.add(name)
        const pair = this.#prose(`${folder}/${name}`, rule.prose)
        if (pair) chapters.set(name, pair)
      }
    } else {
      for (const language of languages) known.add(`${language}.md`)
    }
    for (const { name } of list(join(this.#root, folder))) {
      if (!known.has(name))
        this.#unknown(`${folder}/${name}`, `this folder holds ${[...known].join(', ')} and nothing else`)
    }
    const prose = kind === 'source' ? undefined : this.#prose(folder, rule.prose)
    return record && { kind, id, record, prose, chapters }
  }

  #record<K extends Kind>(kind: K, path: string, id: string): YamlRecord<Records[K]> | undefined {
    const record = this.#yaml<Records[K]>(path, kinds[kind].record)
    if (record && record.value.id !== id) {
      this.#report.add(
        record.file,
        record.at(['id']),
        'id-mismatch',
        `the id is ${record.value.id}, its place says ${id}; they must be the same`,
      )
    }
    return record
  }

  #yaml<T>(path: string, schema: Parameters<typeof parseYaml<T>>[2]): YamlRecord<T> | undefined {
    const file = `content/${path}`
    const full = join(this.#root, path)
    if (!existsSync(full)) {
      this.#report.add(file, start, 'schema', 'the file is missing')
      return undefined
    }
    return parseYaml(readText(full), file, schema, this.#report)
  }

  #prose(folder: string, schema: Parameters<typeof parseProse<Front>>[3]): ProsePair | undefined {
    const found: Partial<ProsePair> = {}
    for (const language of languages) {
      const path = join(this.#root, folder, `${language}.md`)
      const file = `content/${folder}/${language}.md`
      if (!existsSync(path)) {
        this.#report.add(file, start, 'missing-language', `write ${language}.md beside the other language`)
        continue
      }
      const prose = parseProse(readText(path), file, language, schema, this.#report)
      if (prose) found[language] = prose
    }
    return found.fr && found.en ? { fr: found.fr, en: found.en } : undefined
  }

  #unknown(path: string, what: string): void {
    this.#report.add(`content/${path}`, start, 'unknown-file', what)
  }
}

/** Reads the folder `root` (content/). */
export function loadContent(root: string, report: Report): Content {
  const loader = new Loader(root, report)
  // Object.fromEntries loses the tie between a key and its value's type.
  const entries = Object.fromEntries(
    kindNames.map((kind) => [kind, loader.entries(kind)]),
  ) as unknown as Content['entries']
  return {
    vocabularies: loader.vocabularies(),
    entries,
    modelIndex: loader.modelIndex(),
    aligning: loader.aligning(),
    unreadable: loader.unreadable,
  }
}
