/** Where the poster of a week is; its codes lead to where this page is. */
export function posterOf(code: string, venue: string, date: string, format: 'pdf' | 'png', language: string): string {
  const query = new URLSearchParams({ date, format, lang: language, origin: location.origin })
  return `/api/v1/d/${code}/venues/${venue}/poster?${query}`
}
