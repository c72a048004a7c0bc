const shapes = {
  pin: '<circle cx="18" cy="17" r="6" fill="var(--on-brick)"/>',
  site: '<path d="M18 10v14M11 17h14" fill="none" stroke="var(--surface)" stroke-width="3.4" stroke-linecap="round"/>',
}

/** A pin to drag: brick where one asks from, plum where one imagines. */
export function pinElement(kind: keyof typeof shapes, label: string): HTMLElement {
  const element = document.createElement('div')
  element.className = `linli-pin ${kind}`
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', label)
  element.innerHTML = `<svg viewBox="0 0 36 46" width="40" height="51" aria-hidden="true"><path d="M18 45C14 38 3 29 3 17a15 15 0 0 1 30 0c0 12-11 21-15 28Z" fill="var(--${kind === 'pin' ? 'brick' : 'plum'})" stroke="var(--surface)" stroke-width="2.5"/>${shapes[kind]}</svg>`
  return element
}
