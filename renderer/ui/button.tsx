/** The one button: `main` for the main act of a page, `plain` beside it, `quiet` in a line of tools. */
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import styles from './button.module.css'

interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  readonly look?: 'main' | 'plain' | 'quiet'
}

export function Button({ look = 'plain', ...props }: Props) {
  return <AriaButton {...props} className={`${styles['button']} ${styles[look]}`} />
}
