/** Routes of the workbook. */
import type { Language } from '../../../content/schema/common.ts'
import { GrappeError } from '../../errors.ts'
import type { Dossier } from '../../exporting/workbook/dossier.ts'
import { exportFile } from '../../exporting/workbook/files.ts'
import { paperOf } from '../../exporting/workbook/papers.ts'
import { addCluster, changeCluster, duplicateCluster, findCluster, listClusters } from '../../notebook/clusters.ts'
import type { WritableDatabase } from '../../notebook/open.ts'
import { findTool, findVersion, listTools, listVersions, saveTool } from '../../notebook/tools.ts'
import { checkTool, emptyTool } from '../../workbook/check-tool.ts'
import { readTools } from '../../workbook/read-tools.ts'
import { exportCluster, importCluster } from '../../workbook/cluster-file.ts'
import { exampleFile, listExamples } from '../../workbook/examples.ts'
import { stepsOfTool } from '../../library/step-tools.ts'
import { nearCases } from '../../workbook/near-cases.ts'
import { toolSources } from '../../workbook/tool-sources.ts'
import type { workbookContract } from '../contract/workbook.ts'
import type { Cluster, ToolName } from '../views/workbook/index.ts'
import type { Implementations, Services } from '../services.ts'

function orNotFound<T>(value: T | undefined, id: string | number): T {
  if (value === undefined) throw new GrappeError('not-found', { id: String(id) })
  return value
}

/** @throws GrappeError not-found where there is no such cluster */
const clusterOf = (db: WritableDatabase, id: string): Cluster => orNotFound(findCluster(db, id), id)

/** Reads from the workbook; without a notebook there is no cluster. */
function read<T>({ notebook }: Services, id: string, run: (db: WritableDatabase) => T): T {
  const found = notebook.read((db) => {
    clusterOf(db, id)
    return { value: run(db) }
  }, undefined)
  return orNotFound(found, id).value
}

function readTool(db: WritableDatabase, id: string, tool: ToolName) {
  const saved = findTool(db, id, tool)
  return saved
    ? { tool, revision: saved.revision, updated: saved.updated, data: checkTool(tool, JSON.parse(saved.data)) }
    : { tool, revision: 0, updated: null, data: emptyTool(tool) }
}

function dossierOf(services: Services, id: string, language: Language): Dossier {
  const { library, notebook } = services
  const own = read(services, id, (db) => ({ cluster: clusterOf(db, id), tools: readTools(db, id) }))
  return { ...own, reader: library.reader(), language, made: notebook.clock() }
}

export const workbookRoutes: Implementations<keyof typeof workbookContract> = {
  clusters: (_, { notebook }) => notebook.read(listClusters, []),
  addCluster: ({ body }, { notebook }) => notebook.write((db) => addCluster(db, body, notebook.clock())),
  cluster: ({ params: { id } }, services) =>
    read(services, id, (db) => ({ ...clusterOf(db, id), tools: listTools(db, id) })),
  changeCluster: ({ params: { id }, body }, { notebook }) =>
    notebook.write((db) => orNotFound(changeCluster(db, id, body, notebook.clock()), id)),
  duplicateCluster: ({ params: { id }, body }, { notebook }) =>
    notebook.write((db) => orNotFound(duplicateCluster(db, id, body.name, notebook.clock()), id)),
  tool: ({ params: { id, tool } }, services) => ({
    ...read(services, id, (db) => readTool(db, id, tool)),
    cite: services.library.reader().citations(toolSources[tool]),
    steps: stepsOfTool(services.library.reader(), tool),
  }),
  saveTool: ({ params: { id, tool }, body }, { notebook }) => {
    const data = JSON.stringify(checkTool(tool, body.data))
    return notebook.write((db) => {
      clusterOf(db, id)
      return saveTool(db, id, tool, data, body.base, notebook.clock())
    })
  },
  toolVersions: ({ params: { id, tool } }, services) => read(services, id, (db) => listVersions(db, id, tool)),
  toolVersion: ({ params: { id, tool, version } }, services) =>
    read(services, id, (db) => {
      const data = orNotFound(findVersion(db, id, tool, version), version)
      return { data: checkTool(tool, JSON.parse(data)) }
    }),
  clusterFile: ({ params: { id } }, services) =>
    read(services, id, (db) => orNotFound(exportCluster(db, id, services.notebook.clock()), id)),
  clusterPaper: ({ params: { id }, query }, services) => paperOf(dossierOf(services, id, query.language), 'whole'),
  clusterExport: ({ params: { id, what }, query }, services, signal) =>
    exportFile(dossierOf(services, id, query.language), what, (order) => services.office(order, signal)),
  importCluster: ({ body }, { notebook }) => notebook.write((db) => importCluster(db, body, notebook.clock())),
  nearCases: ({ params: { id } }, services) => {
    const { data } = read(services, id, (db) => readTool(db, id, 'profile'))
    return nearCases(services.library.reader(), checkTool('profile', data))
  },
  clusterExamples: (_, { library }) => listExamples(library.reader()),
  openExample: ({ params: { id }, body }, { library, notebook }) => {
    const file = exampleFile(library.reader(), id, body.language, notebook.clock())
    return notebook.write((db) => importCluster(db, file, notebook.clock()))
  },
}
