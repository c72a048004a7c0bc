/** What staff does for somebody, and how they asked for it. */
export default {
  asked: {
    doneBy: 'Done by {name}',
    doneByAsked: 'Done by {name}, asked for {how}',
    in_person: 'in person',
    phone: 'by phone',
    paper: 'on paper',
    guardian: 'through a guardian',
  },
}
