/** The plan of interviews: whom to hear, when, about what, and what was heard. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagnostic, ToolData } from '../../../../../electron/api/views/workbook/index.ts'
import { Button } from '../../../../ui/button.tsx'
import { CheckField, DayField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import { newId } from '../../new-id.ts'
import { withChange, without } from '../../parts.ts'
import type { Change } from '../../use-tool.ts'
import styles from '../tools.module.css'

type Interview = Diagnostic['interviews'][number]
type Actors = ToolData['actors']['actors']

interface Props {
  readonly interviews: Diagnostic['interviews']
  readonly change: Change<Diagnostic>
  readonly actors: Actors
}

/** An interview with whoever bears the name of an actor of the map is tied to it. */
function actorNamed(actors: Actors, name: string): string {
  return actors.find((one) => one.name !== '' && one.name === name)?.id ?? ''
}

function InterviewForm({ one, change, actors }: { one: Interview; change: Change<Diagnostic>; actors: Actors }) {
  const { t } = useTranslation('pages')
  const set = (part: Partial<Interview>, key = '') =>
    change(
      (study) => ({ ...study, interviews: withChange(study.interviews, one.id, part) }),
      key && `interview ${one.id} ${key}`,
    )
  const name = one.who || t('workbookDiagnostic.unnamed')
  return (
    <li className={styles['part']}>
      <div className={styles['head']}>
        <h3>{name}</h3>
        <span className="no-print">
          <Button
            look="quiet"
            aria-label={t('workbookShared.removeNamed', { name })}
            onPress={() => change((study) => ({ ...study, interviews: without(study.interviews, one.id) }))}
          >
            {t('workbookShared.remove')}
          </Button>
        </span>
      </div>
      <div className={styles['row']}>
        <TextField
          label={t('workbookDiagnostic.who')}
          list={actors.map((actor) => actor.name)}
          value={one.who}
          onChange={(who) => set({ who, actor: actorNamed(actors, who) }, 'who')}
        />
        <TextField label={t('workbookDiagnostic.role')} value={one.role} onChange={(role) => set({ role }, 'role')} />
        <DayField label={t('workbookDiagnostic.date')} value={one.date} onChange={(date) => set({ date })} />
      </div>
      <CheckField label={t('workbookDiagnostic.heardThem')} value={one.done} onChange={(done) => set({ done })} />
      <div className={styles['two']}>
        <TextAreaField
          label={t('workbookDiagnostic.topics')}
          value={one.topics}
          onChange={(topics) => set({ topics }, 'topics')}
        />
        <TextAreaField
          label={t('workbookDiagnostic.heard')}
          value={one.heard}
          onChange={(heard) => set({ heard }, 'heard')}
        />
      </div>
    </li>
  )
}

export const Interviews = memo(function Interviews({ interviews, change, actors }: Props) {
  const { t } = useTranslation('pages')
  const empty: Interview = {
    id: '',
    who: '',
    role: '',
    actor: '',
    date: '',
    topics: '',
    heard: '',
    done: false,
  }
  const add = (list: readonly Interview[]) =>
    change((study) => ({ ...study, interviews: [...study.interviews, ...list] }))
  const unheard = actors.filter(({ id }) => interviews.every(({ actor }) => actor !== id))
  return (
    <div className={styles['form']}>
      {interviews.length === 0 && <p className={styles['empty']}>{t('workbookDiagnostic.noInterview')}</p>}
      <ul className={styles['parts']}>
        {interviews.map((one) => (
          <InterviewForm key={one.id} one={one} change={change} actors={actors} />
        ))}
      </ul>
      <div className={`${styles['acts']} no-print`}>
        <Button onPress={() => add([{ ...empty, id: newId() }])}>{t('workbookDiagnostic.addInterview')}</Button>
        {unheard.length > 0 && (
          <Button onPress={() => add(unheard.map(({ id, name }) => ({ ...empty, id: newId(), who: name, actor: id })))}>
            {t('workbookDiagnostic.addActors', { count: unheard.length })}
          </Button>
        )}
      </div>
    </div>
  )
})
