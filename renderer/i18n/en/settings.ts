import type { settings as french } from '../fr/settings.ts'
import type { Same } from '../same.ts'

export const settings: Same<typeof french> = {
  lead: 'Everything takes effect at once and is kept on this machine.',
  interface: 'Interface language',
  reading: 'Reading language',
  readingHelp: 'That of the library’s texts. It does not depend on the interface language.',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  size: 'Text size',
  sizes: { small: 'Small', medium: 'Medium', large: 'Large', larger: 'Very large' },
  data: 'Your data',
  inLibrary: 'Your data, their backups and your documents are in My library.',
  version: 'Version {{version}}, edition {{edition}}',
  failed: 'The setting was not kept: {{why}}',
}
