import { ref } from 'vue'

/** What just happened, said once, at the foot of the page and aloud. */
export const toast = ref<string>()
let fading: ReturnType<typeof setTimeout> | undefined

export function showToast(text: string) {
  toast.value = text
  clearTimeout(fading)
  fading = setTimeout(() => (toast.value = undefined), 4000)
}

/** Copies and tells whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyTheOldWay(text)
  }
}

// Pages served over plain http, as a first installation is, have no clipboard.
function copyTheOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const worked = document.execCommand('copy')
  field.remove()
  return worked
}
