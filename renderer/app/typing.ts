/** True where a key belongs to a text that is being written or to a field that takes letters. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
      /^(textbox|searchbox|combobox|listbox|menu|spinbutton)$/.test(target.getAttribute('role') ?? ''))
  )
}
