/** What staff does for somebody, and how they asked for it. */
export default {
  asked: {
    doneBy: '由{name}代办',
    doneByAsked: '由{name}代办（{how}提出）',
    in_person: '当面',
    phone: '电话',
    paper: '书面',
    guardian: '由监护人',
  },
}
