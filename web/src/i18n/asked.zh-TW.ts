/** What staff does for somebody, and how they asked for it. */
export default {
  asked: {
    doneBy: '由{name}代辦',
    doneByAsked: '由{name}代辦（{how}提出）',
    in_person: '當面',
    phone: '電話',
    paper: '書面',
    guardian: '由監護人',
  },
}
