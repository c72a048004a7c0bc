// The little of the package's interface that identity.ts uses; it ships none.
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'
  export class Provider {
    constructor(issuer: string, settings: Record<string, unknown>)
    callback(): RequestListener
  }
}
