/** What one's own page alone says: the number and address one is reached by, and where one is signed in. */
export default {
  addresses: {
    title: 'Phone number and e-mail',
    phone: 'Phone number',
    email: 'E-mail',
    none: 'Not recorded yet',
    change: 'Change',
    add: 'Add',
    changePhone: 'Change the phone number',
    changeEmail: 'Change the e-mail address',
    addPhone: 'Add a phone number',
    addEmail: 'Add an e-mail address',
    newPhone: 'New phone number',
    newEmail: 'New e-mail address',
    changeWhy: 'A code goes to the new one first, to make sure it is yours. Then other devices are signed out, and the old one is told.',
    addWhy: 'A code goes there first, to make sure it is yours. From then on notices go there too, and it signs you in.',
    changed: 'Changed',
    added: 'Added',
    phoneOf: 'phone number {covered}',
    emailOf: 'e-mail {covered}',
    removeWhy: 'Nothing is sent there any more, and it will sign you in no more. Other devices are signed out.',
  },
  devices: {
    newCard: 'Lost the card? Have staff give you a new one: wherever the old one signed in is signed out.',
  },
}
