/** The items of a model, shown as what they are: a list to check, notions side by side, parts, opposed ways, or a ladder. */
import { useTranslation } from 'react-i18next'
import type { ModelView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise, withColon } from '../../lib/format.ts'
import { Citations } from '../../ui/citation.tsx'
import styles from './items.module.css'
import { lookOf, partsOf, type Item } from './look.ts'

function ItemText({ item, level }: { readonly item: Item; readonly level: 2 | 3 }) {
  const { t, i18n } = useTranslation('pages')
  const language = useReadingLanguage()
  const Heading = `h${level}` as const
  return (
    <>
      <Heading className={styles['name']} lang={language}>
        {capitalise(item.name[language], language)}
      </Heading>
      <p className={styles['text']}>
        <span lang={language}>{item.text[language]}</span> <Citations cited={item.cite} />
      </p>
      {item.question && (
        <p className={styles['question']}>
          <small>{withColon(t('models.question'), i18n.language === 'fr' ? 'fr' : 'en')}</small>{' '}
          <span lang={language}>{item.question[language]}</span>
        </p>
      )}
    </>
  )
}

export function Items({ model }: { readonly model: ModelView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const look = lookOf(model)
  const parts = partsOf(model)
  const numbers = new Map(model.items.map(({ id }, index) => [id, index + 1]))
  return (
    <div className={styles['model']} data-look={look}>
      {model.ordered && <p className={styles['order']}>{t('models.ordered')}</p>}
      {parts.map((part) => (
        <section key={part.id} className={styles['part']} aria-label={part.name?.[language]}>
          {part.name && (
            <h2 className={styles['group']} lang={language}>
              {capitalise(part.name[language], language)}
            </h2>
          )}
          <ol className={styles['items']} data-count={part.items.length}>
            {part.items.map((item, index) => (
              <li
                key={item.id}
                id={item.id}
                tabIndex={-1}
                className={styles['item']}
                style={look === 'ladder' ? { marginLeft: `calc(${index} * clamp(0.25rem, 1.6vw, 1.5rem))` } : undefined}
              >
                <span className={styles['number']} aria-hidden="true">
                  {look === 'opposed' ? index > 0 && t('models.or') : numbers.get(item.id)}
                </span>
                <div>
                  <ItemText item={item} level={part.name ? 3 : 2} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
