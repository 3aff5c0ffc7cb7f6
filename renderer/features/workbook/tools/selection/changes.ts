/** What one does to a selection grid; each gives a new one. */
import type { ModelView } from '../../../../../electron/api/views/index.ts'
import type { Selection } from '../../../../../electron/api/views/workbook/index.ts'
import type { Language } from '../../../../../content/schema/common.ts'
import { newId } from '../../new-id.ts'
import { without } from '../../parts.ts'

/** @param score from 1 to 5, or null to take it away with its note */
export function setScore(grid: Selection, criterion: string, candidate: string, score: number | null): Selection {
  const here = (one: Selection['scores'][number]) => one.criterion === criterion && one.candidate === candidate
  const others = grid.scores.filter((one) => !here(one))
  if (score === null) return { ...grid, scores: others }
  const note = grid.scores.find(here)?.note ?? ''
  return { ...grid, scores: [...others, { criterion, candidate, score, note }] }
}

export function setNote(grid: Selection, criterion: string, candidate: string, note: string): Selection {
  const scores = grid.scores.map((one) =>
    one.criterion === criterion && one.candidate === candidate ? { ...one, note } : one,
  )
  return { ...grid, scores }
}

export function addCriterion(grid: Selection): Selection {
  return { ...grid, criteria: [...grid.criteria, { id: newId(), name: '', weight: 1, item: '' }] }
}

export function removeCriterion(grid: Selection, id: string): Selection {
  return {
    ...grid,
    criteria: without(grid.criteria, id),
    scores: grid.scores.filter(({ criterion }) => criterion !== id),
  }
}

export function addCandidate(grid: Selection): Selection {
  return { ...grid, candidates: [...grid.candidates, { id: newId(), name: '', note: '' }] }
}

export function removeCandidate(grid: Selection, id: string): Selection {
  return {
    ...grid,
    candidates: without(grid.candidates, id),
    scores: grid.scores.filter(({ candidate }) => candidate !== id),
  }
}

/** Adds the items of a model that are not among the criteria yet, each weighing 1. */
export function takeCriteria(grid: Selection, model: ModelView, language: Language): Selection {
  const there = new Set(grid.criteria.map(({ item }) => item))
  const taken = model.items
    .map(({ id, name }) => ({ id: newId(), name: name[language], weight: 1, item: `${model.id}/${id}` }))
    .filter(({ item }) => !there.has(item))
  return { ...grid, criteria: [...grid.criteria, ...taken].slice(0, 60) }
}
