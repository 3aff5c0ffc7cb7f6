/** The answers that the classifier shows: they are in the address, so that a result can be shared. */
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { readAnswers, writeAnswers, type Answers } from '../../../content/classifying/index.ts'
import type { SavedClassification, TypologyView } from '../../../electron/api/views/index.ts'
import { savedParameter } from './answers.ts'

interface State {
  readonly answers: Answers
  /** The kept cluster that the address names. */
  readonly id: number | undefined
  /** The same, where the answers were changed here since. */
  readonly touched: number | undefined
  /** The address that this was read from or written to, last. */
  readonly address: string
  /** Addresses that were written here and may still come back. */
  readonly sent: readonly string[]
}

/** Addresses that are remembered; a hand is not that far ahead of the page. */
const remembered = 30

function read(typology: TypologyView, params: URLSearchParams): State {
  return {
    answers: readAnswers(typology, Object.fromEntries(params)),
    id: Number(params.get(savedParameter)) || undefined,
    touched: undefined,
    address: params.toString(),
    sent: [],
  }
}

/**
 * The address follows the answers a moment later, so what was pressed last holds until it has. A kept cluster counts as open only while the
 * answers are its own or were changed here: an address can come from another notebook.
 */
export function useAnswers(typology: TypologyView, saved: readonly SavedClassification[]) {
  const [params, setParams] = useSearchParams()
  const [state, setState] = useState(() => read(typology, params))
  const address = params.toString()
  // Another address than those that were written here is another result to show.
  if (address !== state.address) setState(state.sent.includes(address) ? { ...state, address } : read(typology, params))
  const { answers, id, touched } = state
  const written = JSON.stringify(writeAnswers(typology, answers))
  const isOwn = (one: SavedClassification) =>
    touched === one.id || written === JSON.stringify(writeAnswers(typology, readAnswers(typology, one.answers)))
  const show = (next: Answers, open: number | undefined) => {
    const own: Record<string, string> = open === undefined ? {} : { [savedParameter]: String(open) }
    const to = new URLSearchParams({ ...writeAnswers(typology, next), ...own })
    setState((before) => ({
      ...before,
      answers: next,
      id: open,
      touched: open,
      sent: [...before.sent, to.toString()].slice(-remembered),
    }))
    setParams(to, { replace: true, preventScrollReset: true })
  }
  return { answers, opened: saved.find((one) => one.id === id && isOwn(one)), show }
}
