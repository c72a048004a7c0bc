/** "21:00" of minutes since midnight, and back; what is no time is undefined. */
export function clockOf(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

export function minuteOf(clock: string): number | undefined {
  const found = /^(\d{2}):(\d{2})$/.exec(clock)
  if (!found) return undefined
  const [hours, minutes] = [Number(found[1]), Number(found[2])]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined
}
