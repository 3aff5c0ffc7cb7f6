/** Where the hand goes on after a form has done its work. */

/** Gives the focus to the first field of a form that adds one thing after another. */
export function focusFirstField(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('input, select, textarea')?.focus()
}
