/** A valid request for each route, over the fixture library and a notebook with one note, one bookmark and a backup. */
import { defaultSettings } from '../../electron/api/notebook-views.ts'
import type { RouteName } from '../../electron/api/contract.ts'

export interface Example {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const moment = '2026-03-02T08:00:00.000Z'
const names = { fr: 'Les luthiers de Valombre', en: 'The instrument makers of Valombre' }
const pinned = { kind: 'passage', item: 'ateliers-2006', part: '1/cooperative' }
const note = { ...pinned, title: names, quote: { fr: '', en: '' }, text: 'Remise', created: moment, updated: moment }

/** In the order of the contract: a note is changed before it is removed, and removed before it is put back. */
export const examples: Record<RouteName, Example> = {
  session: {},
  home: {},
  cases: {},
  case: { params: { id: 'valombre' } },
  sources: {},
  source: { params: { id: 'marais-1999' } },
  chapter: { params: { id: 'ateliers-2006' }, query: { anchor: '1/cooperative' } },
  passage: { params: { id: 'marais-1999' }, query: { anchor: 'tableau-1' } },
  typologies: {},
  typology: { params: { id: 'cnuced-clusters' } },
  guide: {},
  procedure: { params: { id: 'deux-pas' } },
  competence: { params: { id: 'facilitator' } },
  action: { params: { id: 'testing-room' } },
  terms: {},
  term: { params: { id: 'cluster' } },
  search: { query: { q: 'cœur technologique', kind: 'case', language: 'en' } },
  goTo: {},
  searches: {},
  addSearch: { body: { query: ' pays:maroc confiance ', saved: true } },
  removeSearch: { body: { query: 'pays:maroc confiance' } },
  settings: { body: { ...defaultSettings, theme: 'dark' } },
  lastRead: { body: { path: '/cases/valombre', title: names } },
  notes: {},
  addNote: { body: { ...pinned, text: ' Une note. ' } },
  changeNote: { params: { id: '1' }, body: { text: 'Autre chose' } },
  removeNote: { params: { id: '1' } },
  restoreNote: { params: { id: '1' }, body: note },
  bookmarks: {},
  addBookmark: { body: pinned },
  removeBookmark: { body: pinned },
  restoreNotebook: {},
}

/** The address of a route with the parts that its example gives. */
export function addressOf(path: string, { params = {}, query }: Example): string {
  const filled = path.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return query ? `${filled}?${new URLSearchParams(query).toString()}` : filled
}
