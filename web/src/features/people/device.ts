import type { TextKey } from '../../i18n/dictionary'

/** Browser and system of a user agent, as people call them. */
export interface Device {
  browser: string | undefined
  system: string | undefined
}

// The order matters: every one of these also says it is a later one.
const browsers: readonly [RegExp, string][] = [
  [/MicroMessenger/, 'WeChat'],
  [/HuaweiBrowser|ArkWeb/, 'Huawei Browser'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const systems: readonly [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
]

export function readDevice(agent: string): Device {
  const first = (of: readonly [RegExp, string][]) => of.find(([pattern]) => pattern.test(agent))?.[1]
  return { browser: first(browsers), system: first(systems) }
}

/** How surely somebody signed in, as words. */
export function strengthKey(strength: 'card' | 'code' | 'password' | 'second_factor'): TextKey {
  return `people.strengths.${strength}`
}
