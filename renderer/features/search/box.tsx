/** The box of the search room: pages by their names as one types, and the results of what is typed behind. */
import { Search } from 'lucide-react'
import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { GoTo } from '../../../electron/api/views/index.ts'
import { GoToIndex } from '../../lib/go-to-index.ts'
import { useLanguage } from '../../state/session.tsx'
import { usePlaces } from '../../state/places.ts'
import { capitalise } from '../../lib/format.ts'
import { pathOf } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import box from '../../ui/search-box.module.css'
import styles from './search.module.css'

/** How many pages are offered. */
const most = 5

/** How long the hand must rest before the results follow what was typed, in milliseconds. */
const rest = 120

interface Props {
  readonly query: string
  /** What was typed so far, once the hand rests. */
  readonly onType: (query: string) => void
  /** The search is meant as it stands. */
  readonly onSubmit: (query: string) => void
}

/** Hands on what is typed when the hand rests. */
function useRested(typed: string, query: string, onType: (query: string) => void): void {
  const follow = useEffectEvent((now: string) => {
    if (now.trim() !== query.trim()) onType(now)
  })
  useEffect(() => {
    const timer = setTimeout(() => follow(typed), rest)
    return () => clearTimeout(timer)
  }, [typed])
}

function useAnswers(typed: string, awake: boolean): GoTo[] {
  const places = usePlaces(awake)
  const index = useMemo(() => new GoToIndex(places), [places])
  return useMemo(() => (typed.trim() === '' ? [] : index.find(typed, most).map(({ entry }) => entry)), [index, typed])
}

interface AnswersProps {
  readonly answers: readonly GoTo[]
  readonly chosen: number
  readonly onChoose: (index: number) => void
  readonly onOpen: (place: GoTo) => void
}

function Answers({ answers, chosen, onChoose, onOpen }: AnswersProps) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return (
    <div id="search-answers" role="listbox" aria-label={t('search.goTo')} className={styles['answers']}>
      {answers.map((place, index) => (
        // The box above has the focus and the keys; the mouse chooses here.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={`${place.kind}-${place.item}-${place.part}`}
          id={`search-answer-${index}`}
          role="option"
          aria-selected={index === chosen}
          className={styles['answer']}
          onMouseMove={() => onChoose(index)}
          // The box keeps the focus until the press is over.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(place)}
        >
          <span>{capitalise(place.title[language], language)}</span>
          <small>{t(`search.kind.${place.kind}`)}</small>
        </div>
      ))}
    </div>
  )
}

export function Box({ query, onType, onSubmit }: Props) {
  const { t } = useTranslation('pages')
  const navigate = useNavigate()
  const [typed, setTyped] = useState(query)
  const [open, setOpen] = useState(false)
  const [awake, setAwake] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const sent = useRef<string[]>([])
  useRested(typed, query, (now) => {
    sent.current.push(now.trim())
    onType(now)
  })
  useEffect(() => {
    // An address that comes from what was typed here may come late: what was typed since stays.
    const place = sent.current.indexOf(query.trim())
    sent.current.splice(0, place + 1)
    if (place < 0) setTyped(query)
  }, [query])
  const answers = useAnswers(typed, awake)
  const shown = open && answers.length > 0
  const close = () => {
    setOpen(false)
    setChosen(-1)
  }
  const go = (place: GoTo) => void navigate(pathOf(place))
  const submit = () => {
    close()
    sent.current.push(typed.trim())
    onSubmit(typed)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && shown) {
      event.preventDefault()
      setChosen(((chosen + 1 + step + answers.length + 1) % (answers.length + 1)) - 1)
    } else if (event.key === 'ArrowDown') {
      event.preventDefault()
      document.querySelector<HTMLElement>('main a[data-hit]')?.focus()
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const place = shown ? answers[chosen] : undefined
      if (place) go(place)
      else submit()
    }
  }
  return (
    <div role="search" className={styles['box']}>
      <div className={box['box']}>
        <Search size={20} aria-hidden="true" />
        <input
          type="search"
          role="combobox"
          aria-expanded={shown}
          aria-controls="search-answers"
          aria-activedescendant={shown && chosen >= 0 ? `search-answer-${chosen}` : undefined}
          aria-autocomplete="list"
          value={typed}
          maxLength={500}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          // The room is opened to type in its box.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={query === ''}
          onFocus={() => setAwake(true)}
          onBlur={close}
          onChange={(event) => {
            setTyped(event.target.value)
            setChosen(-1)
            setOpen(true)
          }}
          onKeyDown={onKey}
        />
        <Button look="main" onPress={submit}>
          {t('search.submit')}
        </Button>
      </div>
      {shown && <Answers answers={answers} chosen={chosen} onChoose={setChosen} onOpen={go} />}
    </div>
  )
}
