/** What one's own page alone says: the number and address one is reached by, and where one is signed in. */
export default {
  addresses: {
    title: '手机号和邮箱',
    phone: '手机号',
    email: '邮箱',
    none: '还没有登记',
    change: '更换',
    add: '添加',
    changePhone: '更换手机号',
    changeEmail: '更换邮箱',
    addPhone: '添加手机号',
    addEmail: '添加邮箱',
    newPhone: '新的手机号码',
    newEmail: '新的邮箱地址',
    changeWhy: '先发一个验证码到新的那里，确认是您的。换好以后，其他设备会退出登录，原来的那里会收到通知。',
    addWhy: '先发一个验证码过去，确认是您的。以后通知也发到那里，也可以用它登录。',
    changed: '已更换',
    added: '已添加',
    phoneOf: '手机号 {covered}',
    emailOf: '邮箱 {covered}',
    removeWhy: '移除以后，消息不再发到那里，也不能再用它登录。其他设备会退出登录。',
  },
  devices: {
    newCard: '卡丢了的话，请工作人员换一张新卡：用旧卡登录的地方会全部退出。',
  },
}
