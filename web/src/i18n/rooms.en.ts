import type { RoomsDictionary } from './dictionary'
import venues from './venues.en'

const rooms: RoomsDictionary = { ...venues }

export default rooms
