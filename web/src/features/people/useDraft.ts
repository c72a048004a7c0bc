import { ref, watch, type Ref } from 'vue'
import { freshKey } from '../../client/freshKey'
import { keepDraft, recallDraft } from './draft'

/**
 * The fields of a form that makes something new: what is typed stays until it
 * is sent, and is sent once: each change has a key of its own, which outlives a
 * page that was opened anew because no answer came.
 */
export function useDraft<Fields extends object>(district: string, what: string, blank: Fields) {
  const kept = recallDraft(district, what, blank)
  const fields = ref({ ...(kept?.fields ?? blank) }) as Ref<Fields>
  let key = kept?.key ?? freshKey()
  watch(
    fields,
    (typed) => {
      // Something else than what was sent before, perhaps in vain.
      key = freshKey()
      const dirty = JSON.stringify(typed) !== JSON.stringify(blank)
      keepDraft(district, what, dirty ? { revision: 0, base: blank, fields: typed, key } : undefined)
    },
    { deep: true },
  )
  return {
    fields,
    wasKept: kept !== undefined,
    ownKey: () => key,
    /** It was sent: the form is empty again. */
    sent() {
      fields.value = { ...blank }
      keepDraft(district, what, undefined)
    },
  }
}
