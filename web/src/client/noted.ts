import { shallowReactive } from 'vue'

// Apart from the queue: every page asks this, and whoever never noted anything loads nothing more.
const there = shallowReactive(new Set<string>())
let isAsked = false

/** Whether this device has such a database of notes, as far as was looked. */
export const hasNoted = (name: string) => there.has(name)

/** It is opened, and made by that. */
export const opens = (name: string) => void there.add(name)

/** Asked for with the first note. */
export function keepForGood() {
  if (isAsked) return
  isAsked = true
  // What waits must not go when the disk is full.
  void navigator.storage?.persist?.().catch(() => false)
}

/** Looks for it without making it. */
export async function lookForNotes(name: string) {
  if (typeof indexedDB === 'undefined' || there.has(name)) return
  const all = await indexedDB.databases().catch(() => [])
  if (all.some((each) => each.name === name)) there.add(name)
}
