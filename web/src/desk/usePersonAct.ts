import { computed } from 'vue'
import { useAct } from '../client/act'
import { showToast } from '../ui/toast'
import { useDesk } from './deskContext'
import type { Person } from './personModel'

/** Something done to a person; what the server answered goes to the pane. */
export function usePersonAct(person: () => Person, changed: (latest: Person) => void) {
  const { code } = useDesk()
  const { busy, failure, act } = useAct()
  const path = computed(() => ({ district: code.value, person_id: person().id }))

  async function perform(what: () => Promise<Person>, said: string): Promise<boolean> {
    const done = await act(async () => changed(await what()))
    if (done) showToast(said)
    return done
  }

  return { busy, failure, act, path, perform }
}
