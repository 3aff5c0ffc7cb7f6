/** A short list of what one can take along, each with what it is for; stands in a DisclosurePopover. */
import { Link } from 'react-router'
import styles from './disclosure-popover.module.css'

export interface LinkChoice {
  readonly name: string
  readonly about: string
  /** A file of the program's own by its address, a page of the app, or something to do. */
  readonly target: { readonly file: string } | { readonly page: string } | { readonly act: () => void }
}

interface Props {
  readonly choices: readonly LinkChoice[]
  readonly onChosen: () => void
}

function Choice({ choice, onChosen }: { readonly choice: LinkChoice; readonly onChosen: () => void }) {
  const { name, about, target } = choice
  const words = (
    <>
      <strong>{name}</strong>
      <small>{about}</small>
    </>
  )
  if ('file' in target)
    return (
      <a href={target.file} download onClick={onChosen}>
        {words}
      </a>
    )
  if ('page' in target)
    return (
      <Link to={target.page} onClick={onChosen}>
        {words}
      </Link>
    )
  const act = () => {
    target.act()
    onChosen()
  }
  return (
    <button type="button" onClick={act}>
      {words}
    </button>
  )
}

export function ChoiceLinks({ choices, onChosen }: Props) {
  return (
    <ul className={styles['links']}>
      {choices.map((choice) => (
        <li key={'page' in choice.target ? choice.target.page : choice.name}>
          <Choice choice={choice} onChosen={onChosen} />
        </li>
      ))}
    </ul>
  )
}
