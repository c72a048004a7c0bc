import createClient from 'openapi-fetch'
import type { components, paths } from '../api/schema'
import { askedEarly } from './early'

export type Schemas = components['schemas']
export type LatLng = Schemas['latlng']
export type Problem = Schemas['problem']
export type Circle = Schemas['circle']
export type Coverage = Schemas['coverage']
export type DistrictDetail = Schemas['district_detail']
export type DistrictSummary = Schemas['district_summary']
export type Gap = Schemas['gap']
export type Localized = Schemas['localized']
export type WhatIf = Schemas['what_if']
export type AreaLevel = Schemas['area_level']

let language = 'zh-CN'

/** Problems come in this language; content comes in every language it has. */
export function speak(tag: string) {
  language = tag
}

/** The one client, made from the contract. */
export const client = createClient<paths>({ baseUrl: '/', fetch: (request) => askedEarly(request) ?? fetch(request) })

client.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', language)
    return request
  },
})
