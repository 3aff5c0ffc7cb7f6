/** A passage opened in place, beside the citation that was chosen. */
import { Quote } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Link } from 'react-router'
import type { Passage } from '../../electron/api/views/index.ts'
import { api, ask, ApiError } from '../api.ts'
import { useReadingLanguage } from '../state/session.tsx'
import { passagePath } from '../lib/paths.ts'
import { Button } from './button.tsx'
import type { CitationRequest } from './citation-context.ts'
import styles from './citation.module.css'
import { Diagram } from './diagram.tsx'
import { Html } from './html.tsx'

type State = Passage | ApiError | undefined

function usePassage(source: string, anchor: string): State {
  const [state, setState] = useState<State>()
  useEffect(() => {
    let current = true
    ask(api.sources[':id'].passage.$get({ param: { id: source }, query: { anchor } })).then(
      (passage) => current && setState(passage),
      (error: unknown) =>
        current && setState(error instanceof ApiError ? error : new ApiError('internal', String(error), 0)),
    )
    return () => {
      current = false
    }
  }, [source, anchor])
  return state
}

function Body({ state }: { readonly state: State }) {
  const { t } = useTranslation()
  const language = useReadingLanguage()
  if (!state) return <p>{t('citation.loading')}</p>
  if (state instanceof ApiError) return <p>{state.message || t('error.unreachable')}</p>
  if (!state.html) return <p>{t('citation.notRestated')}</p>
  return (
    <>
      {state.diagram && <Diagram diagram={state.diagram} />}
      <Html html={state.html[language]} language={language} citations="links" />
    </>
  )
}

interface Props {
  readonly request: CitationRequest
  readonly onClose: () => void
  /** Opens how the passage is cited. */
  readonly onCite: () => void
}

export default function PassagePopover({ request, onClose, onCite }: Props) {
  const { t } = useTranslation()
  const language = useReadingLanguage()
  const anchorElement = useMemo(() => ({ current: request.element }), [request.element])
  const state = usePassage(request.source, request.anchor)
  const passage = state instanceof ApiError ? undefined : state
  const label = request.element.textContent
  const title = passage?.title[language]
  return (
    <Popover
      triggerRef={anchorElement}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
      offset={6}
    >
      <Dialog className={styles['popover']} aria-label={label}>
        <header>
          <h2 lang={language}>
            <small>{label}</small>
            {title}
          </h2>
          {/* A dialog takes the focus; this is its first act. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Button look="quiet" autoFocus onPress={onClose}>
            {t('do.close')}
          </Button>
        </header>
        <div className={styles['body']}>
          <Body state={state} />
        </div>
        <footer>
          <Link to={passagePath(request.source, request.anchor)} onClick={onClose}>
            {t('citation.open')}
          </Link>
          <Button look="quiet" onPress={onCite}>
            <Quote size={16} aria-hidden="true" />
            {t('citation.cite')}
          </Button>
        </footer>
      </Dialog>
    </Popover>
  )
}
