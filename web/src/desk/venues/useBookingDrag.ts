import { shallowRef } from 'vue'
import type { Booking } from '../../features/venues/layout'

/** Where a cell of the calendar is. A cell of a whole day has no minute, one of all rooms no room. */
export interface Place {
  date: string
  room?: string | undefined
  minute?: number | undefined
}

/** From so many pixels on a press is a drag. */
const slack = 6

/**
 * Drags a booking over cells marked with `data-date`, `data-room` and
 * `data-minute`. With a finger one scrolls; there the form moves it.
 */
export function useBookingDrag(drop: (booking: Booking, to: Place) => void) {
  const dragged = shallowRef<{ booking: Booking; to: Place | undefined }>()

  function press(event: PointerEvent, booking: Booking, stepPx?: number) {
    if (!booking.may_change || event.button !== 0 || event.pointerType === 'touch') return
    const { clientX, clientY } = event
    // How far below its beginning it was taken hold of.
    const top = (event.currentTarget as HTMLElement).getBoundingClientRect().top
    const held = stepPx ? Math.floor((clientY - top) / stepPx) * 30 : 0

    const move = (at: PointerEvent) => {
      if (!dragged.value && Math.hypot(at.clientX - clientX, at.clientY - clientY) < slack) return
      at.preventDefault()
      dragged.value = { booking, to: cellAt(at, held) }
    }
    const end = (at: PointerEvent) => {
      stop()
      const to = dragged.value && cellAt(at, held)
      if (dragged.value) swallowClick()
      dragged.value = undefined
      if (to) drop(booking, to)
    }
    const cancel = () => {
      stop()
      dragged.value = undefined
    }
    const key = (at: KeyboardEvent) => at.key === 'Escape' && cancel()
    function stop() {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', cancel)
      window.removeEventListener('keydown', key)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', cancel)
    window.addEventListener('keydown', key)
  }

  return { dragged, press }
}

function cellAt({ clientX, clientY }: PointerEvent, held: number): Place | undefined {
  const cell = document
    .elementsFromPoint(clientX, clientY)
    .find((each): each is HTMLElement => each instanceof HTMLElement && each.dataset['date'] !== undefined)
  const { date, room, minute } = cell?.dataset ?? {}
  if (!date) return undefined
  return { date, room: room || undefined, minute: minute === undefined ? undefined : Math.max(0, Number(minute) - held) }
}

/** Letting go is no click on whatever lies there. */
function swallowClick() {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}
