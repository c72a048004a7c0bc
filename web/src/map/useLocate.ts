import type { LatLng } from '../client/client'
import { useWords } from '../i18n'
import { showToast } from '../ui/toast'
import { useMapPage } from './useMapPage'

/** Puts the pin where the reader is, if that is in the district or hard by. */
export function useLocate(found: (at: LatLng) => void = () => undefined) {
  const page = useMapPage()
  const { say } = useWords()
  const denied = () => showToast(say('map.locateDenied'))

  return function locate() {
    if (!('geolocation' in navigator)) return denied()
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      const at = { lat: coords.latitude, lng: coords.longitude }
      const b = page.detail.value?.bounds
      const near = 0.03
      const here =
        b &&
        at.lat > b.south - near &&
        at.lat < b.north + near &&
        at.lng > b.west - near &&
        at.lng < b.east + near
      if (!here) return showToast(say('map.locateOutside'))
      page.go({ mode: 'circle', pin: at })
      found(at)
    }, denied)
  }
}
