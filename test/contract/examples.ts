/** A valid request for each route, over the fixture library and a notebook with one note, one bookmark and a backup. */
import { defaultSettings } from '../../electron/api/views/notebook.ts'
import type { RouteName } from '../../electron/api/contract.ts'
import { exampleCluster } from '../helpers/notebooks.ts'

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
  vocabulary: { params: { name: 'sectors' } },
  models: {},
  model: { params: { id: 'three-signs' } },
  indicators: {},
  bodies: {},
  body: { params: { id: 'bureau-du-marais' } },
  people: {},
  person: { params: { id: 'orvane' } },
  references: {},
  diagrams: {},
  modules: {},
  module: { params: { id: 'first-steps' } },
  questions: { query: { module: 'second-steps' } },
  question: { params: { id: 'what-would-you-do' } },
  terms: {},
  term: { params: { id: 'cluster' } },
  search: { query: { q: 'cœur technologique', kind: 'case', language: 'en' } },
  goTo: {},
  session: {},
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
  clusters: {},
  addCluster: { body: { name: 'Les couteliers', training: true } },
  cluster: { params: { id: exampleCluster } },
  changeCluster: { params: { id: exampleCluster }, body: { name: 'Les luthiers de Valombre', archived: true } },
  duplicateCluster: { params: { id: exampleCluster }, body: { name: 'Copie' } },
  tool: { params: { id: exampleCluster, tool: 'vision' } },
  saveTool: { params: { id: exampleCluster, tool: 'actors' }, body: { base: 0, data: {} } },
  toolVersions: { params: { id: exampleCluster, tool: 'vision' } },
  toolVersion: { params: { id: exampleCluster, tool: 'vision', version: '1' } },
  clusterFile: { params: { id: exampleCluster } },
  importCluster: {
    body: {
      format: 'grappe-cluster',
      version: 1,
      exported: moment,
      cluster: { name: 'Port-Sel', training: false, created: moment },
      tools: { vision: { statement: 'Du sel pour tous' } },
    },
  },
  nearCases: { params: { id: exampleCluster } },
  clusterExamples: {},
  openExample: { params: { id: 'valombre' }, body: { language: 'fr' } },
}

/** The address of a route with the parts that its example gives. */
export function addressOf(path: string, { params = {}, query }: Example): string {
  const filled = path.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return query ? `${filled}?${new URLSearchParams(query).toString()}` : filled
}
