/** Hands on a keyboard: going from one thing to another by its name, typing, choosing. */
import type { Page } from 'playwright-core'

/** What the thing with the focus is called, as a screen reader would say it. */
function focusedName(): string {
  const focused = document.activeElement
  const labels = focused instanceof HTMLElement && 'labels' in focused ? (focused as HTMLInputElement).labels : null
  return (focused?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused?.textContent ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

export class Hands {
  readonly #page: () => Page
  /** Presses of Tab so far. */
  tabs = 0

  constructor(page: () => Page) {
    this.#page = page
  }

  async press(...keys: readonly string[]): Promise<void> {
    // oxlint-disable-next-line no-await-in-loop
    for (const key of keys) await this.#page().keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.#page().keyboard.type(text)
  }

  /** Presses Tab until what has this name has the focus; further than `most` presses is too far. */
  async reach(name: string | RegExp, most = 60, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = []
    for (let pressed = 0; pressed < most; pressed++) {
      // oxlint-disable-next-line no-await-in-loop
      await this.#page().keyboard.press(key)
      // oxlint-disable-next-line no-await-in-loop
      const words = await this.#page().evaluate(focusedName)
      this.tabs += 1
      if (typeof name === 'string' ? words === name : name.test(words)) return
      passed.push(words.slice(0, 40))
    }
    throw new Error(`nothing named ${String(name)} within ${most} presses of ${key}: ${passed.join(' | ')}`)
  }

  /** True where what has the focus has this name. */
  async isOn(name: string | RegExp): Promise<boolean> {
    const words = await this.#page().evaluate(focusedName)
    return typeof name === 'string' ? words === name : name.test(words)
  }

  async reachOrOn(name: string | RegExp, most?: number): Promise<void> {
    if (!(await this.isOn(name))) await this.reach(name, most)
  }

  async reachBack(name: string | RegExp, most = 60): Promise<void> {
    await this.reach(name, most, 'Shift+Tab')
  }

  /** Goes past the rooms to the page itself, by the link that is there for it; works on a page that has just been opened. */
  async skipToPage(): Promise<void> {
    await this.reach('Aller au contenu', 2)
    await this.press('Enter')
  }

  async fill(name: string | RegExp, text: string, most?: number): Promise<void> {
    await this.reach(name, most)
    await this.type(text)
  }

  /** A native date field of the browser takes month, day, year. */
  async fillDay(name: string | RegExp, day: string, most?: number): Promise<void> {
    await this.reach(name, most)
    await this.typeDay(day)
  }

  async typeDay(day: string): Promise<void> {
    const [year, month, date] = day.split('-')
    await this.type(`${month}${date}${year}`)
  }

  async follow(name: string | RegExp, most?: number): Promise<void> {
    await this.reach(name, most)
    await this.press('Enter')
  }
}
