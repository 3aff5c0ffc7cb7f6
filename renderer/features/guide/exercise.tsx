/** An exercise with room for an answer, which saves itself as one writes; each change can be taken back. */
import { Redo2, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Exercise as ExerciseData } from '../../../content/schema/index.ts'
import type { ExerciseText } from '../../../electron/api/views/index.ts'
import { api, ApiError, ask } from '../../api.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { formatMoment, withColon } from '../../lib/format.ts'
import type { SaveStatus } from '../../lib/saver.ts'
import { useSavedHistory } from '../../lib/use-saved-history.ts'
import { Button } from '../../ui/button.tsx'
import { TextAreaField } from '../../ui/field.tsx'
import styles from './exercise.module.css'

const explain = (error: unknown) =>
  error instanceof ApiError
    ? { why: error.message, conflict: error.code === 'exercise-conflict' }
    : { why: String(error), conflict: false }

type Target = Pick<ExerciseText, 'kind' | 'item' | 'part'>

export async function loadExercise(target: Target): Promise<ExerciseText> {
  return ask(api.learning.exercises[':kind'][':item'][':part'].$get({ param: { ...target } }))
}

function useText({ kind, item, part, text, revision, updated }: ExerciseText) {
  const save = api.learning.exercises[':kind'][':item'][':part']
  const { value, change, ...rest } = useSavedHistory(
    { value: text, revision, updated },
    { send: (data, base) => ask(save.$put({ param: { kind, item, part }, json: { text: data, base } })), explain },
  )
  return { ...rest, text: value, write: (next: string) => change(() => next, 'text') }
}

function Status({ status }: { readonly status: SaveStatus }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return (
    <small role="status" className={styles['status']} data-state={status.state}>
      {status.state === 'saving' && t('learning.saving')}
      {status.state === 'saved' &&
        (status.at ? t('learning.savedAt', { when: formatMoment(status.at, language) }) : t('learning.savesItself'))}
      {status.state === 'failed' && t('learning.notSaved', { why: status.why })}
    </small>
  )
}

interface Props {
  readonly exercise: ExerciseData
  readonly kept: ExerciseText
}

export function Exercise({ exercise, kept }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  const { text, status, write, undo, redo } = useText(kept)
  return (
    <div className={styles['exercise']}>
      <p className={styles['task']} lang={language}>
        {exercise.task[language]}
      </p>
      <p className={styles['yields']}>
        {t('learning.minutes', { count: exercise.minutes })} · {withColon(t('learning.yields'), interfaceLanguage)}{' '}
        <span lang={language}>{exercise.yields[language]}</span>
      </p>
      <TextAreaField label={t('learning.yourAnswer')} value={text} onChange={write} rows={8} />
      <div className={`${styles['foot']} no-print`}>
        <Status status={status} />
        <Button look="quiet" isDisabled={!undo} aria-label={t('learning.undo')} onPress={() => undo?.()}>
          <Undo2 size={16} aria-hidden="true" />
        </Button>
        <Button look="quiet" isDisabled={!redo} aria-label={t('learning.redo')} onPress={() => redo?.()}>
          <Redo2 size={16} aria-hidden="true" />
        </Button>
      </div>
    </div>
  )
}
