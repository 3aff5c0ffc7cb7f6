/** Keeping a classification under a name, and those that are kept. */
import { useEffect, useEffectEvent, useId, useRef, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { classify, readAnswers } from '../../../content/classifying/index.ts'
import type { SavedAnswers, SavedClassification, TypologyView } from '../../../electron/api/views/index.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { formatMoment, formatTime } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { namesIn, savedParameter } from './answers.ts'
import type { SavedActs } from './use-saved.ts'
import styles from './saved.module.css'

const nameLimit = 120

interface SaveProps {
  /** True where there is nothing to keep yet. */
  readonly empty: boolean
  readonly onSave: (name: string) => Promise<unknown>
}

/** Says what is missing at its place; nothing is lost by pressing too early. */
export function SaveForm({ empty, onSave }: SaveProps) {
  const { t } = useTranslation(['pages', 'common'])
  const [name, setName] = useState('')
  const [fault, setFault] = useState<string | undefined>()
  const id = useId()
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    if (name.trim() === '') setFault(t('classifier.nameMissing'))
    else if (empty) setFault(t('classifier.nothingToSave'))
    else {
      setFault(undefined)
      void onSave(name.trim())
    }
  }
  return (
    <form className={`${styles['save']} no-print`} onSubmit={save} noValidate>
      <label htmlFor={id}>{t('classifier.name')}</label>
      <div className={styles['line']}>
        <input
          id={id}
          value={name}
          maxLength={nameLimit}
          placeholder={t('classifier.namePlaceholder')}
          autoComplete="off"
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="main">
          {t('common:do.save')}
        </Button>
      </div>
      {fault && (
        <p id={`${id}-fault`} role="alert" className={styles['fault']}>
          {fault}
        </p>
      )}
    </form>
  )
}

/** How long the hand must rest before a change is saved, in milliseconds. */
const rest = 600

interface AutosaveProps {
  readonly one: SavedClassification
  readonly answers: SavedAnswers
  readonly acts: SavedActs
}

/** Keeps the one that is open in step with its answers, and says when it did. */
export function Autosave({ one, answers, acts }: AutosaveProps) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const [at, setAt] = useState<Date | undefined>()
  const wanted = JSON.stringify(answers)
  const saved = useRef(JSON.stringify(one.answers))
  const keep = useEffectEvent(async (latest: string) => {
    if (latest === saved.current) return
    saved.current = latest
    if (await acts.change(one.id, { answers })) setAt(new Date())
  })
  const keepLatest = useEffectEvent(() => void keep(wanted))
  useEffect(() => {
    const timer = setTimeout(() => void keep(wanted), rest)
    return () => clearTimeout(timer)
  }, [wanted])
  // What was pressed just before leaving is kept too.
  useEffect(() => () => keepLatest(), [])
  return (
    <p role="status" className={`${styles['autosave']} no-print`}>
      {at ? t('classifier.autosaved', { time: formatTime(at, language) }) : ''}
    </p>
  )
}

function Renaming({
  one,
  acts,
  onClose,
}: {
  readonly one: SavedClassification
  readonly acts: SavedActs
  readonly onClose: () => void
}) {
  const { t } = useTranslation(['pages', 'common'])
  const [name, setName] = useState(one.name)
  const keep = (event: SyntheticEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && name.trim() !== one.name) void acts.change(one.id, { name: name.trim() })
    onClose()
  }
  return (
    <form onSubmit={keep} className={styles['line']}>
      <input
        // The field opens because its button was pressed.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        aria-label={t('classifier.renameOf', { name: one.name })}
        value={name}
        maxLength={nameLimit}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <Button type="submit">{t('common:do.save')}</Button>
      <Button look="quiet" onPress={onClose}>
        {t('common:do.cancel')}
      </Button>
    </form>
  )
}

interface EntryProps {
  readonly typology: TypologyView
  readonly one: SavedClassification
  readonly open: boolean
  readonly acts: SavedActs
}

function Entry({ typology, one, open, acts }: EntryProps) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const reading = useReadingLanguage()
  const [renaming, setRenaming] = useState(false)
  const { first } = classify(typology, readAnswers(typology, one.answers))
  const address = new URLSearchParams({ ...one.answers, [savedParameter]: String(one.id) })
  if (renaming)
    return (
      <li>
        <Renaming one={one} acts={acts} onClose={() => setRenaming(false)} />
      </li>
    )
  return (
    <li data-open={open}>
      <div>
        <Link to={`/typologies/${typology.id}/classify?${address.toString()}`} aria-current={open ? 'true' : undefined}>
          {one.name}
        </Link>
        {open && <small> · {t('classifier.opened')}</small>}
        <p>
          <span lang={reading}>{namesIn(typology.types, first, reading)}</span> ·{' '}
          {t('classifier.changed', { when: formatMoment(one.updated, language) })}
        </p>
      </div>
      <div className={styles['acts']}>
        <Button
          look="quiet"
          onPress={() => setRenaming(true)}
          aria-label={t('classifier.renameOf', { name: one.name })}
        >
          {t('classifier.rename')}
        </Button>
        <Button
          look="quiet"
          onPress={() => void acts.remove(one)}
          aria-label={t('classifier.removeOf', { name: one.name })}
        >
          {t('common:do.delete')}
        </Button>
      </div>
    </li>
  )
}

interface ListProps {
  readonly typology: TypologyView
  readonly saved: readonly SavedClassification[]
  readonly open: number | undefined
  readonly acts: SavedActs
}

export function SavedList({ typology, saved, open, acts }: ListProps) {
  const { t } = useTranslation('pages')
  if (saved.length === 0) return <p>{t('classifier.none')}</p>
  return (
    <ul className={styles['list']} data-keys-list>
      {saved.map((one) => (
        <Entry key={one.id} typology={typology} one={one} open={one.id === open} acts={acts} />
      ))}
    </ul>
  )
}
