import type { Schemas } from '../../client/client'
import type { Activity, Kind } from './sessionModel'

/** What the form of an idea holds. */
export interface IdeaFields {
  kind: Kind
  title: string
  about: string
  needs: string
  venue: string
  area: string
}

export const noIdea: IdeaFields = { kind: 'class', title: '', about: '', needs: '', venue: '', area: '' }

const any = (text: Schemas['localized'] | undefined) => text?.zh || text?.en || text?.['zh-Hant'] || ''

export const ideaFields = (idea: Activity): IdeaFields => ({
  kind: idea.kind,
  title: any(idea.title),
  about: any(idea.about),
  needs: idea.needs ?? '',
  venue: idea.venue ?? '',
  area: idea.area,
})

/** As the server wants it; `idea` is one that was asked back. */
export function ideaOf(fields: IdeaFields, idea: string | undefined): Schemas['idea'] {
  const { kind, title, about, needs, venue, area } = fields
  return {
    kind,
    title: title.trim(),
    needs: needs.trim(),
    ...(about.trim() && { about: about.trim() }),
    ...(venue && { venue }),
    ...(area && { area }),
    ...(idea && { idea }),
  }
}
