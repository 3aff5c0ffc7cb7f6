import { api, ask } from '../../api.ts'

export async function homeLoader() {
  // The last place read may have changed since the page was opened, so it is asked for with the rest.
  const [home, session] = await Promise.all([ask(api.home.$get()), ask(api.session.$get())])
  return { home, lastRead: session.lastRead }
}
