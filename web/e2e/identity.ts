import { createServer, type Server } from 'node:http'
import { Provider } from 'oidc-provider'

/**
 * A real OpenID Connect provider (the package `oidc-provider`) on loopback. Any
 * name signs in; what it is called is also the mail address it vouches for.
 */
export interface Identity {
  toml: string
  stop: () => Promise<void>
}

const secret = 'a secret with & and + in it'

export async function startIdentity(port: number, linli: string): Promise<Identity> {
  const issuer = `http://127.0.0.1:${port}`
  const callback = (origin: string) => `${origin}/api/v1/d/310109/sign-in/providers/city/callback`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'linli',
        client_secret: secret,
        redirect_uris: [callback(linli), callback(linli.replace('127.0.0.1', 'localhost'))],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    cookies: { keys: ['of this test run'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, name: id, email: `${id}@example.org`, email_verified: true }),
    }),
  })
  const server = await listening(createServer(provider.callback()), port)
  return {
    toml: entry('city', issuer) + entry('gone', 'http://127.0.0.1:1'),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function entry(id: string, issuer: string): string {
  return `
[[identity_provider]]
id = "${id}"
name = { zh = "${id} 账号", en = "${id} account", zh-Hant = "${id} 帳號" }
issuer = "${issuer}"
client_id = "linli"
client_secret_file = "secret"
scopes = "openid profile email"
links_by = "email"
unknown = "new_resident"
private = true
`
}

export const secretFile = `${secret}\n`

function listening(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.on('error', reject).listen(port, '127.0.0.1', () => resolve(server))
  })
}
