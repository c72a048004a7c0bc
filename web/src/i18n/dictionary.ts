import type course from './course.zh-CN'
import type few from './few.zh-CN'
import type give from './give.zh-CN'
import type help from './help.zh-CN'
import type more from './more.zh-CN'
import type own from './own.zh-CN'
import type rooms from './rooms.zh-CN'
import type zhCN from './zh-CN'

type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }

/** What every language must say. */
export type FirstDictionary = Shape<typeof zhCN>
export type FewDictionary = Shape<typeof few>
export type RoomsDictionary = Shape<typeof rooms>
export type GiveDictionary = Shape<typeof give>
export type HelpDictionary = Shape<typeof help>
export type CourseDictionary = Shape<typeof course>
export type OwnDictionary = Shape<typeof own>
export type MoreDictionary = Shape<typeof more>
export type Dictionary = FirstDictionary & FewDictionary & RoomsDictionary & HelpDictionary & GiveDictionary & CourseDictionary & OwnDictionary & MoreDictionary

type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>
}[keyof T & string]

/** Every key there is, "settings.title". */
export type TextKey = Paths<Dictionary>
