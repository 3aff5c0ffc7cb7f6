/** What the pages of one cluster share: the cluster, and its name among the crumbs. */
import { Outlet, useRouteLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { ClusterView } from '../../../electron/api/views/workbook/index.ts'
import { api, ask } from '../../api.ts'
import type { Handle } from '../../lib/handle.ts'
import { flushOpen } from './open-savers.ts'

export const clusterRoute = 'cluster'

export async function loader({ params }: LoaderFunctionArgs) {
  await flushOpen()
  return ask(api.clusters[':id'].$get({ param: { id: params['cluster'] ?? '' } }))
}

export const handle: Handle = {
  crumb: (data) => (data as ClusterView | undefined)?.name,
}

export function useCluster(): ClusterView {
  const cluster = useRouteLoaderData<typeof loader>(clusterRoute)
  if (!cluster) throw new Error('useCluster needs the cluster’s route above it')
  return cluster
}

export const Component = Outlet
