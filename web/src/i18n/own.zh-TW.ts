/** What one's own page alone says: the number and address one is reached by, and where one is signed in. */
export default {
  addresses: {
    title: '手機號碼和信箱',
    phone: '手機號碼',
    email: '信箱',
    none: '還沒有登記',
    change: '更換',
    add: '新增',
    changePhone: '更換手機號碼',
    changeEmail: '更換信箱',
    addPhone: '新增手機號碼',
    addEmail: '新增信箱',
    newPhone: '新的手機號碼',
    newEmail: '新的電子郵件地址',
    changeWhy: '先發一個驗證碼到新的那裡，確認是您的。換好以後，其他裝置會登出，原來的那裡會收到通知。',
    addWhy: '先發一個驗證碼過去，確認是您的。以後通知也發到那裡，也可以用它登入。',
    changed: '已更換',
    added: '已新增',
    phoneOf: '手機號碼 {covered}',
    emailOf: '信箱 {covered}',
    removeWhy: '移除以後，訊息不再發到那裡，也不能再用它登入。其他裝置會登出。',
  },
  devices: {
    newCard: '卡丟了的話，請工作人員換一張新卡：用舊卡登入的地方會全部登出。',
  },
}
