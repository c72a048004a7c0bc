/** What stands further down on one's own page, fetched after what stands above. */
export { default as MyCalendar } from '../venues/MyCalendar.vue'
export { default as ConsentList } from './ConsentList.vue'
export { default as FactsForm } from './FactsForm.vue'
export { default as MyData } from './MyData.vue'
export { default as MyPassword } from './MyPassword.vue'
export { default as MyPeople } from './MyPeople.vue'
export { default as MySessions } from './MySessions.vue'
export { default as MyWays } from './MyWays.vue'
