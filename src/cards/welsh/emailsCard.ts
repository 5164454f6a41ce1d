/** The Welsh of what to send by e-mail. */
export const emailsCard = {
  'To send by e-mail': 'I’w anfon drwy e-bost',
  'Actions of {0} whose owners could not be reached here. Copy each text.':
    'Camau gweithredu {0} na ellid cyrraedd eu perchnogion yma. Copïwch bob testun.',
}
