/** A valid request for each route, over the fixture library and a notebook with one note, one bookmark and a backup. */
import { defaultSettings } from '../../electron/api/views/notebook.ts'
import type { RouteName } from '../../electron/api/contract.ts'
import { exampleCluster, exampleDocument } from '../helpers/notebooks.ts'
import { about, packOf } from '../helpers/packs.ts'

export interface Example {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** What a route takes that takes a file. */
  readonly bytes?: string | Uint8Array<ArrayBuffer>
}

const moment = '2026-03-02T08:00:00.000Z'
const names = { fr: 'Les luthiers de Valombre', en: 'The instrument makers of Valombre' }
const pinned = { kind: 'passage', item: 'ateliers-2006', part: '1/cooperative' }
const note = { ...pinned, title: names, quote: { fr: '', en: '' }, text: 'Remise', created: moment, updated: moment }

const highlight = {
  source: 'ateliers-2006',
  anchor: '1/cooperative',
  edition: 'fr',
  colour: 'yellow',
  note: '',
  exact: 'coopérative',
  prefix: 'une ',
  suffix: ' de',
  start: 4,
}
/** The id that a document of the pack has on every machine. */
const packedDocument = 'doc-aa979ee6578c'
const answers = { trust: 'medium..high', market: 'informal' }

/** In the order of the contract: a note is changed before it is removed, and removed before it is put back. */
export const examples: Record<RouteName, Example> = {
  home: {},
  cases: {},
  case: { params: { id: 'valombre' } },
  caseVocabulary: {},
  caseEvents: {},
  caseTable: { query: { country: 'FR,MA', sort: '-title', language: 'en' } },
  evidenceTable: { query: { region: 'europe', format: 'csv', language: 'en' } },
  comparison: { query: { ids: 'valombre,port-sel' } },
  comparisonTable: { query: { ids: 'port-sel,valombre', format: 'csv' } },
  sources: {},
  source: { params: { id: 'marais-1999' } },
  chapter: { params: { id: 'ateliers-2006' }, query: { anchor: '1/cooperative' } },
  passage: { params: { id: 'marais-1999' }, query: { anchor: 'tableau-1' } },
  citation: { params: { id: 'marais-1999' }, query: { anchor: 'tableau-1', language: 'fr' } },
  entryCitation: { params: { kind: 'case', id: 'valombre' }, query: { language: 'en' } },
  typologies: {},
  typology: { params: { id: 'cnuced-clusters' } },
  typologyTable: { params: { id: 'cnuced-clusters' } },
  guide: {},
  procedure: { params: { id: 'deux-pas' } },
  compareProcedures: { query: { procedures: 'deux-pas,une-cooperative' } },
  competence: { params: { id: 'facilitator' } },
  knowledge: {},
  vocabulary: { params: { name: 'sectors' } },
  models: {},
  model: { params: { id: 'three-signs' } },
  modelIndex: {},
  indicators: {},
  bodies: {},
  body: { params: { id: 'bureau-du-marais' } },
  people: {},
  person: { params: { id: 'orvane' } },
  references: {},
  referencesFile: { body: { ids: ['orvane-2001', 'nowhere'], format: 'ris', language: 'fr' } },
  diagrams: {},
  modules: {},
  module: { params: { id: 'first-steps' } },
  questions: { query: { module: 'second-steps' } },
  questionCards: { query: { competence: 'facilitator', item: 'bring-together' } },
  question: { params: { id: 'what-would-you-do' } },
  actions: {},
  action: { params: { id: 'testing-room' } },
  path: {},
  mark: { body: { kind: 'step', item: 'deux-pas', part: 'listen', mark: 'done', set: true } },
  marks: {},
  exercises: {},
  exercise: { params: { kind: 'step', item: 'deux-pas', part: 'act' } },
  saveExercise: {
    params: { kind: 'item', item: 'facilitator', part: 'keep-count' },
    body: { text: 'Colle : 12 pots', base: 0 },
  },
  cards: {},
  answers: { query: { question: 'one-turner' } },
  answer: { body: { question: 'one-turner', given: { says: true } } },
  rate: { params: { id: '1' }, body: { rating: 1 } },
  review: {},
  reviewSize: { body: { size: 5 } },
  statistics: {},
  assessments: {},
  assess: { params: { day: 'today' }, body: { competence: 'facilitator', item: 'keep-count', level: 2 } },
  terms: {},
  term: { params: { id: 'cluster' } },
  map: { params: { kind: 'action', id: 'testing-room' } },
  search: { query: { q: 'cœur technologique', kind: 'case', language: 'en' } },
  goTo: {},
  searches: {},
  addSearch: { body: { query: ' pays:maroc confiance ', saved: true } },
  removeSearch: { body: { query: 'pays:maroc confiance' } },
  savedFilters: {},
  addSavedFilter: { body: { name: ' Lutherie ', search: 'sector=instruments' } },
  renameSavedFilter: { params: { id: '1' }, body: { name: 'Luthiers' } },
  removeSavedFilter: { params: { id: '1' } },
  restoreSavedFilter: {
    params: { id: '1' },
    body: { name: 'Lutherie', search: 'sector=instruments', created: moment, updated: moment },
  },
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
  backUpNotebook: {},
  highlights: { query: { source: 'ateliers-2006' } },
  addHighlight: { body: highlight },
  changeHighlight: { params: { id: '1' }, body: { colour: 'blue', note: 'À vérifier' } },
  removeHighlight: { params: { id: '1' } },
  restoreHighlight: {
    params: { id: '1' },
    body: { ...highlight, title: names, created: moment, updated: moment },
  },
  readings: {},
  keepReading: { params: { id: 'ateliers-2006' }, body: { anchor: '1/cooperative', read: ['1', '1/cooperative'] } },
  forgetReading: { params: { id: 'ateliers-2006' } },
  notesFile: { query: { language: 'fr' } },
  documents: {},
  importDocument: { query: { name: 'Relevés.txt' }, bytes: 'Le sel de Port-Sel se vend au loin.' },
  document: { params: { id: exampleDocument } },
  documentChapter: { params: { id: exampleDocument }, query: { anchor: 's1-p1' } },
  changeDocument: { params: { id: exampleDocument }, body: { title: 'Le bois des luthiers', removed: true } },
  documentOriginal: { params: { id: exampleDocument } },
  deleteDocument: { params: { id: exampleDocument } },
  installed: {},
  checkIntegrity: {},
  packs: {},
  addPackPart: {
    params: { id: 'upload-1' },
    query: { at: '0' },
    bytes: packOf({ sel: { text: 'Le sel de Port-Sel sèche en mars.', authors: ['A. Saunier'], year: '1999' } }),
  },
  previewPack: { params: { id: 'upload-1' } },
  packProgress: { params: { id: 'upload-1' } },
  installPack: { params: { id: 'upload-1' } },
  dropPackFile: { params: { id: 'upload-1' } },
  madePacks: {},
  makePack: {
    params: { id: 'pack-1' },
    body: {
      version: '2026-03-01.1',
      title: about.title,
      maker: about.maker,
      rights: about.rights,
      documents: [{ document: packedDocument, authors: ['A. Saunier'] }],
    },
  },
  madePackFile: { params: { id: 'pack-1' } },
  changePack: { params: { id: 'textes-du-ministere' }, body: { removed: true } },
  deletePack: { params: { id: 'textes-du-ministere' } },
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
  clusterPaper: { params: { id: exampleCluster }, query: { language: 'en' } },
  clusterExport: { params: { id: exampleCluster, what: 'report' } },
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
  classifications: {},
  addClassification: { body: { typology: 'cnuced-clusters', name: ' Les tonneliers ', answers } },
  changeClassification: { params: { id: '1' }, body: { name: 'Les tonneliers du Marais' } },
  removeClassification: { params: { id: '1' } },
  restoreClassification: {
    params: { id: '1' },
    body: { typology: 'cnuced-clusters', name: 'Les tonneliers', answers, created: moment, updated: moment },
  },
}

/** The address of a route with the parts that its example gives. */
export function addressOf(path: string, { params = {}, query }: Example): string {
  const filled = path.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return query ? `${filled}?${new URLSearchParams(query).toString()}` : filled
}
