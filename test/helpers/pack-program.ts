/** A program whose packs a test installs as the page does. */
import type {
  DocumentCard,
  ImportOutcome,
  ListedDocument,
  PackCard,
  PackPreview,
  SearchView,
} from '../../electron/api/views/index.ts'
import { bytesOf } from './made-files.ts'
import type { OpenedProgram } from './program.ts'

export class PackProgram {
  readonly program: OpenedProgram
  #uploads = 0

  constructor(program: OpenedProgram) {
    this.program = program
  }

  /** @throws Error with the code of what failed */
  async ask<T>(
    path: string,
    method?: string,
    body?: string | Uint8Array<ArrayBuffer>,
    signal?: AbortSignal,
  ): Promise<T> {
    const response = await this.program.handle(
      new Request(`http://grappe${path}`, method === undefined ? {} : { method, body, signal }),
    )
    const { data, error } = (await response.json()) as { data: T; error?: { code: string; message: string } }
    if (error) throw new Error(`${error.code}: ${error.message}`)
    return data
  }

  /** Sends a pack in parts, as the page does. @returns the id that it waits under */
  async send(pack: Uint8Array<ArrayBuffer>, part = pack.length): Promise<string> {
    const id = `upload-${++this.#uploads}`
    for (let at = 0; at === 0 || at < pack.length; at += Math.max(1, part))
      await this.ask(`/api/pack-files/${id}/parts?at=${at}`, 'POST', pack.slice(at, at + Math.max(1, part)))
    return id
  }

  async preview(pack: Uint8Array<ArrayBuffer>): Promise<PackPreview> {
    return this.ask(`/api/pack-files/${await this.send(pack)}/preview`, 'POST')
  }

  async install(pack: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<PackCard> {
    return this.ask(`/api/pack-files/${await this.send(pack)}/install`, 'POST', undefined, signal)
  }

  packs = () => this.ask<PackCard[]>('/api/packs')
  documents = () => this.ask<ListedDocument[]>('/api/documents')
  changePack = (id: string, removed: boolean) =>
    this.ask<PackCard>(`/api/packs/${id}`, 'PATCH', JSON.stringify({ removed }))
  change = (id: string, change: object) =>
    this.ask<DocumentCard>(`/api/documents/${id}`, 'PATCH', JSON.stringify(change))
  bring = (name: string, text: string, choice = 'ask') =>
    this.ask<ImportOutcome>(`/api/documents?${new URLSearchParams({ name, choice }).toString()}`, 'POST', bytesOf(text))
  note = (item: string, part: string, text: string) =>
    this.ask('/api/notes', 'POST', JSON.stringify({ kind: 'document', item, part, text }))

  async titles(): Promise<string[]> {
    return (await this.documents())
      .filter(({ removed }) => removed === null)
      .map(({ title }) => title)
      .toSorted()
  }

  async found(q: string): Promise<number> {
    return (await this.ask<SearchView>(`/api/search?${new URLSearchParams({ q, kind: 'document' }).toString()}`)).total
  }
}
