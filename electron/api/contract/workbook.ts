/** Routes of the workbook: clusters, their tools, kept states, and files of whole clusters. */
import { z } from 'zod'
import { languages } from '../../../content/schema/common.ts'
import {
  Cluster,
  ClusterChange,
  ClusterFile,
  ClusterId,
  ClusterView,
  ExampleCard,
  NearCase,
  ExportName,
  NewCluster,
  Paper,
  ToolDocument,
  ToolName,
  ToolSave,
  ToolState,
  ToolVersion,
} from '../views/workbook/index.ts'
import { byId, type Routes } from './route.ts'

const cluster = z.strictObject({ id: ClusterId })
const tool = cluster.extend({ tool: ToolName })
const inLanguage = z.strictObject({ language: z.enum(languages).default('fr') })
const version = tool.extend({ version: z.coerce.number().int().positive() })

const officeFiles = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const

/** A tool of thousands of parts has some megabytes. */
const toolLimit = 8 * 1024 * 1024
const fileLimit = 64 * 1024 * 1024

export const workbookContract = {
  clusters: { method: 'get', path: '/api/clusters', result: z.array(Cluster) },
  addCluster: { method: 'post', path: '/api/clusters', body: NewCluster, result: Cluster },
  cluster: { method: 'get', path: '/api/clusters/:id', params: cluster, result: ClusterView },
  /** Renames it, puts it away, removes it; the two last are taken back by the same route. */
  changeCluster: { method: 'patch', path: '/api/clusters/:id', params: cluster, body: ClusterChange, result: Cluster },
  duplicateCluster: {
    method: 'post',
    path: '/api/clusters/:id/duplicate',
    params: cluster,
    body: NewCluster.pick({ name: true }),
    result: Cluster,
  },
  tool: { method: 'get', path: '/api/clusters/:id/tools/:tool', params: tool, result: ToolDocument },
  saveTool: {
    method: 'put',
    path: '/api/clusters/:id/tools/:tool',
    params: tool,
    body: ToolSave,
    bodyLimit: toolLimit,
    result: ToolState,
  },
  toolVersions: {
    method: 'get',
    path: '/api/clusters/:id/tools/:tool/versions',
    params: tool,
    result: z.array(ToolVersion),
  },
  /** A kept state, to look at; it is put back by saving it. */
  toolVersion: {
    method: 'get',
    path: '/api/clusters/:id/tools/:tool/versions/:version',
    params: version,
    result: z.strictObject({ data: z.unknown() }),
  },
  clusterFile: { method: 'get', path: '/api/clusters/:id/file', params: cluster, result: ClusterFile },
  /** The whole file laid out for paper. */
  clusterPaper: { method: 'get', path: '/api/clusters/:id/paper', params: cluster, query: inLanguage, result: Paper },
  clusterExport: {
    method: 'get',
    path: '/api/clusters/:id/exports/:what',
    params: cluster.extend({ what: ExportName }),
    query: inLanguage,
    file: officeFiles,
  },
  /** Always makes a new cluster; the body is checked by the importer, which says what is wrong in words. */
  importCluster: {
    method: 'post',
    path: '/api/cluster-files',
    body: z.unknown(),
    bodyLimit: fileLimit,
    result: Cluster,
  },
  /** Cases of the library like the cluster, by its profile. */
  nearCases: { method: 'get', path: '/api/clusters/:id/cases', params: cluster, result: z.array(NearCase) },
  clusterExamples: { method: 'get', path: '/api/cluster-examples', result: z.array(ExampleCard) },
  /** Always makes a new training cluster, its texts in one language. */
  openExample: {
    method: 'post',
    path: '/api/cluster-examples/:id',
    params: byId,
    body: z.strictObject({ language: z.enum(languages) }),
    result: Cluster,
  },
} as const satisfies Routes
