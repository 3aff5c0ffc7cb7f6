/** Which documents go into a pack, and what it is to say of each. */
import { useTranslation } from 'react-i18next'
import type { ListedDocument } from '../../../electron/api/views/documents.ts'
import { useLanguage } from '../../state/session.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckField, TextField } from '../../ui/field.tsx'
import { sizeOf } from './describe.ts'
import { noticeOf, type Form, type Notice } from './make-pack.ts'
import styles from './pack.module.css'

interface Props {
  readonly form: Form
  readonly documents: readonly ListedDocument[]
  readonly onChange: (part: Partial<Form>) => void
}

function NoticeFields({ document, form, onChange }: Omit<Props, 'documents'> & { readonly document: ListedDocument }) {
  const { t } = useTranslation('pages')
  const { id, title } = document
  const notice = noticeOf(form, id)
  const change = (part: Partial<Notice>) => onChange({ notices: new Map(form.notices).set(id, { ...notice, ...part }) })
  return (
    <details className={styles['notice']}>
      <summary aria-label={t('packs.page.notice', { title })}>{t('packs.page.noticeShort')}</summary>
      <div className={styles['pair']}>
        <TextField
          label={t('packs.page.authors')}
          most={2000}
          value={notice.authors}
          onChange={(authors) => change({ authors })}
        />
        <TextField label={t('packs.page.year')} most={20} value={notice.year} onChange={(year) => change({ year })} />
        <TextField label={t('packs.page.body')} most={200} value={notice.body} onChange={(body) => change({ body })} />
        <TextField
          label={t('packs.rights')}
          most={500}
          value={notice.rights}
          onChange={(rights) => change({ rights })}
        />
      </div>
    </details>
  )
}

export function PackChoices({ form, documents, onChange }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { chosen } = form
  const size = documents.filter(({ id }) => chosen.has(id)).reduce((sum, one) => sum + one.size, 0)
  const choose = (id: string, value: boolean) => {
    const next = new Set(chosen)
    if (value) next.add(id)
    else next.delete(id)
    onChange({ chosen: next })
  }
  return (
    <>
      <div className={styles['choosing']}>
        <Button look="quiet" onPress={() => onChange({ chosen: new Set(documents.map(({ id }) => id)) })}>
          {t('packs.page.all')}
        </Button>
        <Button look="quiet" onPress={() => onChange({ chosen: new Set() })}>
          {t('packs.page.nothing')}
        </Button>
        <span role="status">{t('packs.page.chosen', { count: chosen.size, size: sizeOf(size, t, language) })}</span>
      </div>
      <ul className={styles['choices']}>
        {documents.map((document) => (
          <li key={document.id}>
            <CheckField
              label={document.title}
              value={chosen.has(document.id)}
              onChange={(value) => choose(document.id, value)}
            />
            {chosen.has(document.id) && <NoticeFields document={document} form={form} onChange={onChange} />}
          </li>
        ))}
      </ul>
    </>
  )
}
