import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import { Provider } from 'oidc-provider'

/**
 * Real OpenID Connect providers (the package `oidc-provider`) on loopback. Any
 * name signs in; what it is called is also the mail address it vouches for.
 * `renewed` has other keys from each request for /renew-keys on.
 */
export interface Identity {
  toml: string
  /** Where `renewed` is. */
  renewed: string
  stop: () => Promise<void>
}

const secret = 'a secret with & and + in it'

export async function startIdentity(ports: [number, number], linli: string): Promise<Identity> {
  const [city, renewed] = ports.map((port) => `http://127.0.0.1:${port}`) as [string, string]
  let answers = provider(renewed, 'renewed', linli)
  const servers = [
    await listening(createServer(provider(city, 'city', linli)), ports[0]),
    await listening(
      createServer((asked, answer) => {
        if (asked.url !== '/renew-keys') return answers(asked, answer)
        answers = provider(renewed, 'renewed', linli)
        answer.end()
      }),
      ports[1],
    ),
  ]
  return {
    toml: entry('city', city) + entry('renewed', renewed) + entry('gone', 'http://127.0.0.1:1'),
    renewed,
    stop: async () => {
      await Promise.all(servers.map(stopped))
    },
  }
}

function provider(issuer: string, id: string, linli: string): RequestListener {
  const callback = (origin: string) => `${origin}/api/v1/d/310109/sign-in/providers/${id}/callback`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return new Provider(issuer, {
    clients: [
      {
        client_id: 'linli',
        client_secret: secret,
        redirect_uris: [callback(linli), callback(linli.replace('127.0.0.1', 'localhost'))],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    cookies: { keys: ['of this test run'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomUUID() }] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, name: id, email: `${id}@example.org`, email_verified: true }),
    }),
  }).callback()
}

const stopped = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

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
