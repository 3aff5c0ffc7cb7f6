/** The answers that the classifier shows: they are in the address, so that a result can be shared. */
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { readAnswers, writeAnswers, type Answers } from '../../../content/classifying/index.ts'
import type { SavedClassification, TypologyView } from '../../../electron/api/views/index.ts'
import { inPlace } from '../../lib/in-place.ts'
import { savedParameter } from './answers.ts'

/**
 * A kept cluster counts as open only while the answers are its own or were changed here: an address can come from another notebook.
 */
export function useAnswers(typology: TypologyView, saved: readonly SavedClassification[]) {
  const [params, setParams] = useSearchParams()
  const address = params.toString()
  const [shown, setShown] = useState<{ readonly address: string; readonly id: number | undefined }>()
  const answers = readAnswers(typology, Object.fromEntries(params))
  const id = Number(params.get(savedParameter)) || undefined
  const touched = shown?.address === address ? shown.id : undefined
  const written = JSON.stringify(writeAnswers(typology, answers))
  const isOwn = (one: SavedClassification) =>
    touched === one.id || written === JSON.stringify(writeAnswers(typology, readAnswers(typology, one.answers)))
  const show = (next: Answers, open: number | undefined) => {
    const own: Record<string, string> = open === undefined ? {} : { [savedParameter]: String(open) }
    const to = new URLSearchParams({ ...writeAnswers(typology, next), ...own })
    setShown({ address: to.toString(), id: open })
    setParams(to, inPlace)
  }
  return { answers, opened: saved.find((one) => one.id === id && isOwn(one)), show }
}
