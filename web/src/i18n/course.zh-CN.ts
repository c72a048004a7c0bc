/** What is said of sessions that were set together. */
export default {
  course: {
    title: '一起安排的共有 {n} 场',
    why: '还没开始的都在里面，每一场单独算名额。',
    open: '看各场和我的名额',
    close: '收起各场',
    join: '每一场都报名',
    joinFor: '每一场都替 {name} 报名',
    joinWhy: '有名额的马上给您，满了的排队；同一时间另有活动的不报。多按一次也不会重复。',
    came: '有名额 {given} 场，排队或等抽签 {line} 场，没报上 {none} 场',
    leave: '每一场都取消',
    leaveWhy: '您在这几场的名额和排队都会取消，名额让给下一位。',
    leaveDo: '都取消',
    left: '都取消了',
  },
}
