/** The scheme of the desktop answers its own host alone. */
import { expect, test } from 'vitest'
import { appOrigin, schemeHandler, schemePrivileges } from '../../electron/hosts/desktop.ts'
import { openFixture } from '../helpers/program.ts'

test.each(['grappe://evil/api/home', 'grappe://app.evil/api/home', 'grappe:///api/home', 'grappe://app:80/api/home'])(
  '%s is refused',
  async (address) => {
    const program = openFixture()
    const response = await schemeHandler(program.handle)(new Request(address))
    expect([response.status, await response.json()]).toMatchObject([403, { error: { code: 'foreign-host' } }])
    program.close()
  },
)

test('its own host is answered, as a secure origin that no policy is bypassed for', async () => {
  const program = openFixture()
  expect((await schemeHandler(program.handle)(new Request(`${appOrigin}/api/home`))).status).toBe(200)
  expect(schemePrivileges).toMatchObject({ standard: true, secure: true })
  expect(schemePrivileges).not.toHaveProperty('bypassCSP')
  expect(schemePrivileges).not.toHaveProperty('corsEnabled')
  program.close()
})
