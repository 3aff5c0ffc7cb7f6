/** Makes a pack of the reader's documents: chosen, described, kept as a file. */
import { useState, type SubmitEvent } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { ListedDocument } from '../../../electron/api/views/documents.ts'
import type { MadePack } from '../../../electron/api/views/packs.ts'
import { api, ask } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import { useToast } from '../../state/toasts.ts'
import { useTold } from '../../state/told.ts'
import { today } from '../../lib/today.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { MakingStatus, useMaking } from '../../ui/making.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { draftOf, formOf, troublesOf, type Form, type Trouble } from './make-pack.ts'
import { PackAboutFields } from './pack-about-fields.tsx'
import { PackChoices } from './pack-choices.tsx'
import { titleIn } from './pack-words.ts'
import styles from './pack.module.css'

export async function loader({ params: { pack } }: LoaderFunctionArgs) {
  const [documents, made] = await Promise.all([ask(api.documents.$get()), ask(api['made-packs'].$get())])
  return {
    documents: documents.filter(({ removed }) => removed === null),
    made: made.find(({ id }) => id === pack),
  }
}

/** Saves the pack, then hands its file over. */
function useSave(made: MadePack | undefined, documents: readonly ListedDocument[]) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const toast = useToast()
  const told = useTold()
  const making = useMaking()
  // The same for as long as the page stands, so that saving twice makes one pack.
  const [id] = useState(() => made?.id ?? `pack-${crypto.randomUUID()}`)
  const save = (form: Form) =>
    told(async () => {
      const json = draftOf(form, documents)
      const saved = await ask(api['made-packs'][':id'].$put({ param: { id }, json }))
      const title = titleIn(saved.title, language)
      making.make(`/api/made-packs/${id}/file`, title)
      toast({ message: t('packs.page.saved', { title, version: saved.version }) })
    })
  return { making, save }
}

function PackForm({
  made,
  documents,
}: {
  readonly made: MadePack | undefined
  readonly documents: readonly ListedDocument[]
}) {
  const { t } = useTranslation('pages')
  const [form, setForm] = useState(() => formOf(made, documents, today()))
  const [troubles, setTroubles] = useState<readonly Trouble[]>([])
  const { making, save } = useSave(made, documents)
  const change = (part: Partial<Form>) => {
    setForm((before) => ({ ...before, ...part }))
    setTroubles([])
  }
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = troublesOf(form)
    flushSync(() => setTroubles(found))
    if (found.length === 0) await save(form)
    // The hand goes on where something is missing.
    else event.currentTarget.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }
  const why = (trouble: Trouble) => (troubles.includes(trouble) ? t(`packs.page.missing.${trouble}`) : undefined)
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      <Section title={t('packs.page.which')}>
        <PackChoices form={form} documents={documents} onChange={change} />
      </Section>
      <Section title={t('packs.page.about')}>
        <PackAboutFields form={form} last={made?.version} why={why} onChange={change} />
      </Section>
      <div role="alert" className={styles['trouble']}>
        {why('documents')}
      </div>
      <div className={styles['acts']}>
        <Button look="main" type="submit">
          {t('packs.page.save')}
        </Button>
        <LinkButton to="/library">{t('packs.page.back')}</LinkButton>
      </div>
      <MakingStatus making={making} />
    </form>
  )
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { documents, made } = useLoaderData<typeof loader>()
  const title = made ? t('packs.page.next', { title: titleIn(made.title, language) }) : t('packs.page.title')
  return (
    <Page title={title} lead={t('packs.page.lead')}>
      {documents.length === 0 ? (
        <p>
          {t('packs.page.empty')} <LinkButton to="/library">{t('packs.page.back')}</LinkButton>
        </p>
      ) : (
        <PackForm made={made} documents={documents} />
      )}
    </Page>
  )
}
