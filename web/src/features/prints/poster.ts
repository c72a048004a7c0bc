/** Where the poster of a week is, of a venue or of all; its codes lead to where this page is. */
export function posterOf(code: string, venue: string | undefined, date: string, format: 'pdf' | 'png', language: string): string {
  const query = new URLSearchParams({ date, format, lang: language, origin: location.origin })
  return `/api/v1/d/${code}${venue ? `/venues/${venue}` : ''}/poster?${query}`
}
