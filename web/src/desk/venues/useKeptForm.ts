import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { keepDraft, recallDraft } from '../../features/people/draft'

/**
 * A form whose contents stay until they are saved, also when somebody else
 * saved first: then it says so, and goes on from theirs with what was typed on
 * top, part by part.
 */
export function useKeptForm<Fields extends object>(district: string, what: string, latest: () => { revision: number; fields: Fields }) {
  const now = latest()
  const kept = recallDraft(district, what, now.fields)
  const base = shallowRef<Fields>(kept?.base ?? now.fields)
  const revision = ref(kept?.revision ?? now.revision)
  const fields = ref(copy(kept?.fields ?? now.fields)) as Ref<Fields>
  const changed = computed<(keyof Fields & string)[]>(() => differing<Fields>(base.value, fields.value))
  const dirty = computed(() => changed.value.length > 0)
  /** Somebody saved since the typing began. */
  const stale = computed(() => dirty.value && revision.value !== latest().revision)

  watch(
    fields,
    () =>
      keepDraft(district, what, dirty.value ? { revision: revision.value, base: base.value, fields: fields.value } : undefined),
    { deep: true },
  )
  watch(
    () => latest().revision,
    () => dirty.value || start(),
  )

  /** As it is on the server; what was typed goes. */
  function start() {
    base.value = latest().fields
    revision.value = latest().revision
    fields.value = copy(latest().fields)
    keepDraft(district, what, undefined)
  }

  /** On from the latest, with what was typed on top. */
  function keepMine() {
    const mine = Object.fromEntries(changed.value.map((key) => [key, fields.value[key]]))
    base.value = latest().fields
    revision.value = latest().revision
    fields.value = { ...copy(latest().fields), ...mine }
  }

  return { fields, changed, dirty, stale, revision, start, keepMine }
}

const copy = <T>(what: T): T => JSON.parse(JSON.stringify(what)) as T

const differing = <Fields extends object>(one: Fields, other: Fields) =>
  (Object.keys(one) as (keyof Fields & string)[]).filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
