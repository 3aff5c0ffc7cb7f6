/** What stands in a page's place where it cannot open: what happened, what is safe, what to do. */
import { useTranslation } from 'react-i18next'
import { Link, useRouteError } from 'react-router'
import { ApiError } from '../api.ts'
import { isLostCode } from '../lib/lost-code.ts'
import { Again } from '../ui/again.tsx'
import { Page } from '../ui/page.tsx'

/** Nothing answered: neither what was asked, nor for the code of a page. */
function isUnreachable(error: unknown): boolean {
  return error instanceof ApiError ? error.code === 'unreachable' : isLostCode(error)
}

function useExplanation(error: unknown): string {
  const { t } = useTranslation()
  if (isUnreachable(error)) return t('error.unreachable')
  if (error instanceof ApiError) return error.message
  return t('error.internal')
}

export function ErrorPage() {
  const { t } = useTranslation()
  const error = useRouteError()
  const explanation = useExplanation(error)
  const ofLibrary = error instanceof ApiError && error.code.startsWith('library-')
  return (
    <Page title={ofLibrary ? t('error.library') : t('error.title')} lead={explanation}>
      {isUnreachable(error) && <Again />}
      <p>
        <Link to="/" reloadDocument>
          {t('error.home')}
        </Link>
        {' · '}
        <Link to="/notes">{t('rooms.notes')}</Link>
      </p>
    </Page>
  )
}

export function UnknownPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('error.title')} lead={t('error.unknown')}>
      <p>
        <Link to="/">{t('error.home')}</Link>
      </p>
    </Page>
  )
}
