import type { CourseDictionary } from './dictionary'

/** What is said of sessions that were set together. */
const course: CourseDictionary = {
  course: {
    title: '一起安排的共有 {n} 場',
    why: '還沒開始的都在裡面，每一場單獨算名額。',
    open: '看各場和我的名額',
    close: '收起各場',
    join: '每一場都報名',
    joinFor: '每一場都替 {name} 報名',
    joinWhy: '有名額的馬上給您，滿了的排隊；同一時間另有活動的不報。多按一次也不會重複。',
    came: '有名額 {given} 場，排隊或等抽籤 {line} 場，沒報上 {none} 場',
    leave: '每一場都取消',
    leaveWhy: '您在這幾場的名額和排隊都會取消，名額讓給下一位。',
    leaveDo: '都取消',
    left: '都取消了',
  },
}

export default course
