import { computed } from 'vue'
import { useWords } from '../i18n'

/** The places of the resident's shell, wherever its navigation stands. */
export function usePlaces(code: () => string) {
  const { say } = useWords()
  return computed(() => [
    { path: `/d/${code()}/today`, icon: 'calendar' as const, text: say('shell.today') },
    { path: `/d/${code()}/map`, icon: 'map-pin' as const, text: say('shell.nearby') },
    { path: `/d/${code()}/mine`, icon: 'user' as const, text: say('shell.mine') },
  ])
}
