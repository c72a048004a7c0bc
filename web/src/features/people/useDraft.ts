import { computed, ref, watch, type Ref } from 'vue'
import { freshKey } from '../../client/freshKey'
import { keepDraft, onTopOf, recallDraft } from './draft'

/**
 * The fields of a form: what is typed stays until it is saved, on top of what
 * stands there by then, and is sent once: each change has a key of its own,
 * which outlives a page that was opened anew because no answer came.
 */
export function useDraft<Fields extends object>(district: string, what: string, present: Fields) {
  const fields = ref(copy(present)) as Ref<Fields>
  return { fields, ...useDraftIn(district, what, fields) }
}

/** The same of a form whose fields stand apart. */
export function useDraftOf<Fields extends object>(district: string, what: string, parts: { [Name in keyof Fields]: Ref<Fields[Name]> }) {
  const names = Object.keys(parts) as (keyof Fields)[]
  const fields = computed({
    get: () => Object.fromEntries(names.map((name) => [name, parts[name].value])) as Fields,
    set: (are) => names.forEach((name) => (parts[name].value = are[name])),
  })
  return useDraftIn<Fields>(district, what, fields)
}

/** The same of fields that hold already what stands there. */
export function useDraftIn<Fields extends object>(district: string, what: string, fields: Ref<Fields>) {
  let base = copy(fields.value)
  const kept = recallDraft(district, what, base)
  let key = kept?.key ?? freshKey()
  const restored = ref(false)
  if (kept) {
    fields.value = copy(onTopOf(base, kept))
    restored.value = isTyped()
  }
  watch(
    fields,
    () => {
      // Something else than what was sent before, perhaps in vain.
      key = freshKey()
      keep()
    },
    { deep: true },
  )

  function isTyped() {
    return JSON.stringify(fields.value) !== JSON.stringify(base)
  }
  function keep() {
    const isDraft = isTyped()
    restored.value &&= isDraft
    keepDraft(district, what, isDraft ? { revision: 0, base, fields: fields.value, key } : undefined)
  }
  /** What stands in the form is saved. */
  function saved() {
    base = copy(fields.value)
    keep()
  }
  const discard = () => (fields.value = copy(base))

  return {
    /** It holds what was typed another time. */
    restored,
    discard,
    saved,
    /** It was sent: the form is empty again. */
    sent() {
      discard()
      keep()
    },
    /** Something else stands there now. */
    rebase(present: Fields) {
      base = copy(present)
      keep()
    },
    ownKey: () => key,
  }
}

/**
 * A text about one thing after another, as the reason in a question: each has
 * its own, and of nothing there is none.
 */
export function useTextAbout(district: string, about: () => string | undefined) {
  const text = ref('')
  const restored = ref(false)
  const like = { text: '' }
  // At once: what is typed about one thing is never kept as if it were about the next.
  watch(
    about,
    (what) => {
      text.value = what === undefined ? '' : (recallDraft(district, what, like)?.fields.text ?? '')
      restored.value = text.value !== ''
    },
    { immediate: true, flush: 'sync' },
  )
  watch(
    text,
    (typed) => {
      restored.value &&= typed !== ''
      const what = about()
      if (what !== undefined) keepDraft(district, what, typed ? { revision: 0, base: like, fields: { text: typed } } : undefined)
    },
    { flush: 'sync' },
  )
  const sent = () => (text.value = '')
  return { text, restored, sent, discard: sent }
}

const copy = <T>(what: T): T => JSON.parse(JSON.stringify(what)) as T
