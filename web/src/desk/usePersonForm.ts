import { computed, ref, shallowRef, watch } from 'vue'
import { useAct } from '../client/act'
import { client, type Schemas } from '../client/client'
import { codeOf, expectData } from '../client/failure'
import { keepDraft, recallDraft } from '../features/people/draft'
import {
  changeOf,
  differing,
  fieldsOf,
  newPersonOf,
  sealedFields,
  sealedOf,
  typedOver,
  type Person,
  type PersonFields,
} from './personModel'

/**
 * The form of a person: a draft while it is not saved, and what happens when
 * somebody else saved first. Without a person it is somebody new.
 */
export function usePersonForm(district: string, person: Person | undefined, empty: PersonFields) {
  const what = person ? `person.${person.id}` : 'person.new'
  const present = person ? fieldsOf(person) : empty
  const kept = recallDraft(district, what, empty)
  // Nothing sealed was kept: there it goes on from what the server has.
  const base = shallowRef(kept ? sealedOf(present, kept.base) : present)
  const revision = ref(kept?.revision ?? person?.revision ?? 0)
  const fields = ref<PersonFields>(kept ? sealedOf(present, kept.fields) : { ...present })
  const identityEnd = ref(person?.identity_number)
  /** As it stands on the server after somebody else changed it. */
  const theirs = shallowRef<Person | undefined>(
    person && revision.value !== person.revision ? person : undefined,
  )
  const draftKept = ref(kept !== undefined)
  const { busy, failure, act } = useAct()
  const dirty = computed(() => differing(base.value, fields.value).length > 0)

  /** What leaving would lose. */
  const atRisk = computed(() =>
    sealedFields.some((name) => fields.value[name].trim() !== base.value[name].trim()),
  )

  watch(
    fields,
    (typed) => {
      const open = { base: sealedOf(empty, base.value), fields: sealedOf(empty, typed) }
      const differs = differing(open.base, open.fields).length > 0
      draftKept.value =
        keepDraft(district, what, differs ? { revision: revision.value, ...open } : undefined) && differs
    },
    { deep: true },
  )

  function start(saved: Person) {
    base.value = fieldsOf(saved)
    revision.value = saved.revision
    fields.value = fieldsOf(saved)
    identityEnd.value = saved.identity_number
    theirs.value = undefined
    keepDraft(district, what, undefined)
    draftKept.value = false
  }

  const get = (person_id: string) =>
    expectData(client.GET('/api/v1/d/{district}/persons/{person_id}', { params: { path: { district, person_id } } }))

  /** The person as saved, or nothing when it was not. */
  async function save(): Promise<Person | undefined> {
    let saved: Person | undefined
    await act(async () => {
      saved = await (person ? change(person.id) : create())
      start(saved)
      if (person) return
      base.value = empty
      fields.value = { ...empty }
    })
    if (person && codeOf(failure.value) === 'people.changed_meanwhile') {
      theirs.value = await get(person.id).catch(() => undefined)
    }
    return saved
  }

  /** Takes the number away at once; what else was typed stays typed. */
  async function dropIdentity(): Promise<Person | undefined> {
    if (!person) return undefined
    let saved: Person | undefined
    await act(async () => {
      saved = await patch(person.id, { revision: revision.value, identity_number: '' })
      goOnFrom(saved)
      identityEnd.value = undefined
    })
    return saved
  }

  const change = (person_id: string) => patch(person_id, changeOf(revision.value, base.value, fields.value))
  const patch = (person_id: string, body: Schemas['person_change']) =>
    expectData(
      client.PATCH('/api/v1/d/{district}/persons/{person_id}', {
        params: { path: { district, person_id } },
        body,
      }),
    )
  const create = () =>
    expectData(
      client.POST('/api/v1/d/{district}/persons', {
        params: { path: { district } },
        body: newPersonOf(fields.value),
      }),
    )

  /** Goes on from what the other one saved, with what was typed on top. */
  function keepMine() {
    if (!theirs.value) return
    goOnFrom(theirs.value)
    theirs.value = undefined
    failure.value = undefined
  }

  function goOnFrom(latest: Person) {
    const merged = typedOver(fieldsOf(latest), base.value, fields.value)
    base.value = fieldsOf(latest)
    revision.value = latest.revision
    fields.value = merged
  }

  /** Throws away what was typed. */
  function drop() {
    failure.value = undefined
    const latest = theirs.value ?? person
    if (latest && theirs.value) start(latest)
    else fields.value = { ...base.value, capacities: [...base.value.capacities] }
  }

  const changedByThem = computed(() =>
    theirs.value ? differing(base.value, fieldsOf(theirs.value)) : [],
  )

  return { fields, dirty, busy, failure, draftKept, theirs, changedByThem, atRisk, identityEnd, save, dropIdentity, keepMine, drop }
}
