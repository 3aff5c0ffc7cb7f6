/** A sheet of questions to print, with its key on a page of its own. */
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import type { QuestionView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import type { Handle } from '../../lib/handle.ts'
import { inPlace } from '../../lib/in-place.ts'
import { Button } from '../../ui/button.tsx'
import { Citations } from '../../ui/citation.tsx'
import { CheckField, NumberField, SelectField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { drawSheet, keyOf, partsOnSheet, readWish } from './sheet.ts'
import styles from './learning.module.css'
import sheets from './sheets.module.css'

/** Only what the sheet prints is asked for whole. */
export async function loader({ request }: LoaderFunctionArgs) {
  const wish = readWish(new URL(request.url).searchParams)
  const [cards, modules] = await Promise.all([ask(api['question-cards'].$get({ query: {} })), ask(api.modules.$get())])
  const sheet = await Promise.all(
    drawSheet(cards, wish).map(({ id }) => ask(api.questions[':id'].$get({ param: { id } }))),
  )
  return { wish, sheet, modules }
}

export const handle: Handle = {
  crumb: (_, language) => i18next.getFixedT(language, 'pages')('learning.place.sheet.name'),
}

function Parts({ view: { question }, seed }: { readonly view: QuestionView; readonly seed: number }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (question.kind === 'true-false')
    return (
      <ul lang={undefined}>
        <li>{t('learning.says.true')}</li>
        <li>{t('learning.says.false')}</li>
      </ul>
    )
  if (question.kind === 'matching')
    return (
      <>
        <p lang={language}>
          {question.pairs.map(({ id, left }, index) => (
            <span key={id}>
              {index + 1}. {left[language]} …… <br />
            </span>
          ))}
        </p>
        <ol lang={language}>
          {partsOnSheet(question, question.pairs, seed).map(({ id, right }) => (
            <li key={id}>{right[language]}</li>
          ))}
        </ol>
      </>
    )
  const parts: readonly { id: string; text: { fr: string; en: string } }[] =
    question.kind === 'ordering' ? question.items : question.answers
  return (
    <ol lang={language}>
      {partsOnSheet(question, parts, seed).map(({ id, text }) => (
        <li key={id}>{text[language]}</li>
      ))}
    </ol>
  )
}

function Key({ sheet, seed }: { readonly sheet: readonly QuestionView[]; readonly seed: number }) {
  const { t } = useTranslation('pages')
  return (
    <div className={sheets['key']}>
      <Section title={t('learning.sheet.key')} aside={<small>{t('learning.sheet.seedIs', { seed })}</small>}>
        <ol className={sheets['sheet']}>
          {sheet.map(({ question, cite }) => (
            <li key={question.id}>
              {keyOf(question, seed, (right) => t(`learning.says.${right ? 'true' : 'false'}`))}{' '}
              <Citations cited={cite} />
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
}

function useWishing() {
  const [params, setParams] = useSearchParams()
  const set = (name: string, value: string) =>
    setParams((present) => {
      const next = new URLSearchParams(present)
      if (value === '') next.delete(name)
      else next.set(name, value)
      return next
    }, inPlace)
  return { withKey: params.get('key') !== '0', set }
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { wish, sheet, modules } = useLoaderData<typeof loader>()
  const { withKey, set } = useWishing()
  const any = ['', t('learning.any')] as const
  return (
    <Page
      title={t('learning.place.sheet.name')}
      lead={t('learning.sheet.lead', { count: sheet.length, seed: wish.seed })}
      tools={<PrintButton name={`questions-${wish.seed}`} />}
    >
      <div className={`${styles['filters']} no-print`}>
        <SelectField
          label={t('learning.filter.module')}
          value={wish.module}
          choices={[any, ...modules.map(({ id, name }) => [id, name[language]] as const)]}
          onChange={(module) => set('module', module)}
        />
        <SelectField
          label={t('learning.filter.difficulty')}
          value={wish.difficulty}
          choices={[
            any,
            ...(['1', '2', '3'] as const).map((one) => [one as string, t(`learning.difficulty.d${one}`)] as const),
          ]}
          onChange={(difficulty) => set('difficulty', difficulty)}
        />
        <NumberField
          label={t('learning.sheet.count')}
          value={wish.count}
          min={1}
          max={100}
          step={1}
          onChange={(count) => set('count', String(count ?? ''))}
        />
        <NumberField
          label={t('learning.sheet.seed')}
          help={t('learning.sheet.seedHelp')}
          value={wish.seed}
          min={1}
          max={999_999}
          step={1}
          onChange={(seed) => set('seed', String(seed ?? ''))}
        />
        <Button onPress={() => set('seed', String(wish.seed + 1))}>{t('learning.sheet.another')}</Button>
        <CheckField
          label={t('learning.sheet.withKey')}
          value={withKey}
          onChange={(wanted) => set('key', wanted ? '' : '0')}
        />
      </div>
      {sheet.length === 0 && <p className={styles['empty']}>{t('learning.nonePasses')}</p>}
      <ol className={sheets['sheet']}>
        {sheet.map((view) => (
          <li key={view.question.id}>
            {view.question.kind === 'case' && <p lang={language}>{view.question.situation[language]}</p>}
            <p>
              <strong lang={language}>{view.question.stem[language]}</strong>{' '}
              <small>({t(`learning.sheet.how.${view.question.kind}`)})</small>
            </p>
            <Parts view={view} seed={wish.seed} />
          </li>
        ))}
      </ol>
      {withKey && sheet.length > 0 && <Key sheet={sheet} seed={wish.seed} />}
    </Page>
  )
}
