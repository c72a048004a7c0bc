import type { CourseDictionary } from './dictionary'

/** What is said of sessions that were set together. */
const course: CourseDictionary = {
  course: {
    title: '{n} session that was set with others | One of {n} sessions set together',
    why: 'Those that have not begun. Each gives its places by itself.',
    open: 'See each, and my places',
    close: 'Close the list',
    join: 'Sign up for every one',
    joinFor: 'Sign up {name} for every one',
    joinWhy: 'Where places are free you have one at once; where it is full you wait in line. What is at the same time as another place of yours is left out. Pressing again changes nothing.',
    came: 'A place in {given}, in line or in the lot for {line}, none in {none}',
    leave: 'Cancel every one',
    leaveWhy: 'You give back your places in all of these and leave their lines; the next are asked.',
    leaveDo: 'Cancel them all',
    left: 'All cancelled',
  },
}

export default course
