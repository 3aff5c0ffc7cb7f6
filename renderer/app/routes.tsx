/** The addresses of the app. Each page's code loads when it is first opened, with what its loader asks for. */
import i18next from 'i18next'
import { createBrowserRouter, redirect, type RouteObject } from 'react-router'
import { Home } from '../features/home/home.tsx'
import { homeLoader } from '../features/home/loader.ts'
import { libraryPage, listenAhead } from './ahead.ts'
import { ErrorPage, UnknownPage } from './error-page.tsx'
import { Frame } from './frame.tsx'
import { loadCasePage } from '../features/cases/case/load.ts'
import type { InnerRoom, Room } from '../ui/rooms.ts'
import type { Handle } from '../lib/handle.ts'

const room = (id: Room['id'] | InnerRoom['id']): Handle => ({
  crumb: (_, language) => i18next.getFixedT(language, 'common')(`rooms.${id}`),
})

/** What one enters through the room of reference; its pages have addresses of their own. */
const referencePages: RouteObject[] = [
  {
    path: 'models',
    handle: room('models'),
    children: [
      { index: true, lazy: () => import('../features/models/list.tsx') },
      { path: ':id', lazy: libraryPage(() => import('../features/models/model-page.tsx')) },
    ],
  },
  { path: 'figures', handle: room('figures'), lazy: () => import('../features/models/figures.tsx') },
  { path: 'indicators', handle: room('indicators'), lazy: () => import('../features/indicators/indicators.tsx') },
  { path: 'bibliography', handle: room('bibliography'), lazy: () => import('../features/bibliography/list.tsx') },
  {
    path: 'bodies',
    handle: room('bodies'),
    children: [
      { index: true, lazy: () => import('../features/bodies/list.tsx') },
      { path: ':id', lazy: libraryPage(() => import('../features/bodies/body-page.tsx')) },
    ],
  },
  {
    path: 'people',
    handle: room('people'),
    children: [
      { index: true, lazy: () => import('../features/bodies/people.tsx') },
      { path: ':id', lazy: libraryPage(() => import('../features/bodies/person-page.tsx')) },
    ],
  },
]

const pages: RouteObject[] = [
  { index: true, Component: Home, loader: homeLoader, handle: room('home') },
  {
    path: 'cases',
    handle: room('cases'),
    children: [
      { index: true, lazy: libraryPage(() => import('../features/cases/explorer/explorer.tsx')) },
      { path: 'compare', lazy: libraryPage(() => import('../features/cases/compare/compare-page.tsx')) },
      { path: 'evidence', loader: () => redirect('/cases?view=evidence') },
      { path: ':id', lazy: libraryPage(loadCasePage) },
    ],
  },
  {
    path: 'sources',
    handle: room('sources'),
    children: [
      { index: true, lazy: () => import('../features/sources/list.tsx') },
      {
        path: ':id',
        lazy: libraryPage(() => import('../features/sources/source-route.tsx')),
        children: [
          { index: true, lazy: () => import('../features/sources/source-page.tsx') },
          { path: '*', lazy: libraryPage(() => import('../features/sources/reader.tsx')) },
        ],
      },
    ],
  },
  { path: 'print/:id', lazy: () => import('../features/sources/print.tsx') },
  {
    path: 'typologies',
    handle: room('typologies'),
    children: [
      { index: true, lazy: () => import('../features/typologies/list.tsx') },
      {
        path: ':id',
        lazy: libraryPage(() => import('../features/typologies/typology-route.tsx')),
        children: [
          { index: true, lazy: () => import('../features/typologies/matrix-page.tsx') },
          { path: 'classify', lazy: () => import('../features/typologies/classify-page.tsx') },
          { path: 'compare', lazy: () => import('../features/typologies/compare-page.tsx') },
          { path: 'paths', lazy: () => import('../features/typologies/paths-page.tsx') },
          { path: ':part', lazy: libraryPage(() => import('../features/typologies/part-page.tsx')) },
        ],
      },
    ],
  },
  {
    path: 'guide',
    handle: room('guide'),
    children: [
      { index: true, lazy: () => import('../features/guide/overview.tsx') },
      { path: 'modules/:id', lazy: () => import('../features/guide/module-page.tsx') },
      { path: 'self-assessment', lazy: () => import('../features/guide/self-assessment-page.tsx') },
      { path: 'self-assessment/:date', lazy: () => import('../features/guide/assessment-page.tsx') },
      { path: 'review', lazy: () => import('../features/guide/review-page.tsx') },
      { path: 'questions', lazy: () => import('../features/guide/questions-page.tsx') },
      { path: 'questions/:id', lazy: () => import('../features/guide/question-page.tsx') },
      { path: 'exercises', lazy: () => import('../features/guide/exercises-page.tsx') },
      { path: 'statistics', lazy: () => import('../features/guide/statistics-page.tsx') },
      { path: 'sheet', lazy: () => import('../features/guide/sheet-page.tsx') },
      { path: 'compare', lazy: () => import('../features/guide/compare-page.tsx') },
      { path: ':procedure', lazy: () => import('../features/guide/procedure-page.tsx') },
      { path: ':procedure/:step', lazy: () => import('../features/guide/stage-page.tsx') },
    ],
  },
  {
    path: 'workbook',
    handle: room('workbook'),
    children: [
      { index: true, lazy: () => import('../features/workbook/list-page.tsx') },
      {
        id: 'cluster',
        path: ':cluster',
        lazy: () => import('../features/workbook/cluster-route.tsx'),
        children: [
          { index: true, lazy: () => import('../features/workbook/cluster-page.tsx') },
          { path: 'print', lazy: () => import('../features/workbook/paper-page.tsx') },
          { path: ':tool', lazy: () => import('../features/workbook/tool-page.tsx') },
        ],
      },
    ],
  },
  { path: 'competences/:id', lazy: () => import('../features/guide/competence-page.tsx') },
  {
    path: 'actions',
    handle: room('actions'),
    children: [
      { index: true, lazy: () => import('../features/actions/list.tsx') },
      { path: ':id', lazy: libraryPage(() => import('../features/actions/action-page.tsx')) },
    ],
  },
  { path: 'map/:kind/:id', lazy: libraryPage(() => import('../features/map/map-page.tsx')) },
  { path: 'glossary/:id?', handle: room('glossary'), lazy: () => import('../features/glossary/glossary.tsx') },
  {
    handle: { ...room('reference'), path: '/reference' },
    children: [{ path: 'reference', lazy: () => import('../features/reference/overview.tsx') }, ...referencePages],
  },
  { path: 'search', handle: room('search'), lazy: () => import('../features/search/search-page.tsx') },
  { path: 'notes', handle: room('notes'), lazy: () => import('../features/notes/notes-page.tsx') },
  {
    path: 'library',
    handle: room('library'),
    children: [
      { index: true, lazy: () => import('../features/library/library-page.tsx') },
      { path: 'make/:pack?', lazy: () => import('../features/library/make-pack-page.tsx') },
      { path: ':id/:anchor?', lazy: () => import('../features/library/document-page.tsx') },
    ],
  },
  { path: 'settings', handle: room('settings'), lazy: () => import('../features/settings/settings-page.tsx') },
  { path: 'help', handle: room('help'), lazy: () => import('../features/help/help-page.tsx') },
  { path: '*', Component: UnknownPage },
]

export function makeRouter() {
  listenAhead(pages)
  return createBrowserRouter([
    { Component: Frame, HydrateFallback: () => null, children: [{ ErrorBoundary: ErrorPage, children: pages }] },
  ])
}
