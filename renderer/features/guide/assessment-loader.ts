import { api, ask } from '../../api.ts'
import { presentClusters } from '../../lib/present-clusters.ts'

/** The abilities with their behaviours, all self-assessments, and the clusters whose tools are proposed. */
export async function loadAssessments() {
  const [guide, kept, clusters] = await Promise.all([
    ask(api.guide.$get()),
    ask(api.learning.assessments.$get()),
    presentClusters(),
  ])
  const competences = await Promise.all(
    guide.competences.map(({ id }) => ask(api.competences[':id'].$get({ param: { id } }))),
  )
  return { competences, clusters, ...kept }
}
