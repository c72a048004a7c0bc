import type { RoomsDictionary } from './dictionary'
import venues from './venues.zh-TW'

const rooms: RoomsDictionary = { ...venues }

export default rooms
