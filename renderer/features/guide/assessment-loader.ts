import { api, ask } from '../../api.ts'

/** The abilities with their behaviours, and all self-assessments. */
export async function loadAssessments() {
  const [guide, kept] = await Promise.all([ask(api.guide.$get()), ask(api.learning.assessments.$get())])
  const competences = await Promise.all(
    guide.competences.map(({ id }) => ask(api.competences[':id'].$get({ param: { id } }))),
  )
  return { competences, ...kept }
}
