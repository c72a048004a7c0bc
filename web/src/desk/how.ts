import type { Schemas } from '../client/client'

/** How somebody said it to staff; `on_page` is for the person alone. */
export type How = Exclude<Schemas['consent_how'], 'on_page'>
export const hows: readonly How[] = ['spoken', 'paper', 'guardian']
