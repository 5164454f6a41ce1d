import { describe, expect, it } from 'vitest'
import { AddressBook } from '../../src/teams/addressBook.ts'
import { aRecord } from '../app/anOffice.ts'

const person = { mri: '29:orla', name: 'Orla Finnimore', serviceUrl: 'https://teams.example', bot: '28:bot' }
const chat = { serviceUrl: 'https://teams.example', bot: '28:bot' }

describe('whoever is met', () => {
  it('while nothing can be kept is kept when they are met again', async () => {
    const record = await aRecord(),
      book = new AddressBook(record),
      remember = record.remember.bind(record)
    record.remember = () => Promise.reject(new Error('The record is away.'))
    await expect(book.rememberPerson(person)).rejects.toThrow('away')
    await expect(book.rememberChat('19:chat', chat)).rejects.toThrow('away')
    expect([book.person('29:orla'), book.chat('19:chat')]).toEqual([undefined, undefined])
    record.remember = remember
    await book.rememberPerson(person)
    await book.rememberChat('19:chat', chat)
    expect((await record.recall('people')).map(({ key }) => key)).toEqual(['29:orla'])
    expect((await record.recall('chats')).map(({ key }) => key)).toEqual(['19:chat'])
  })
  it('is still known as they were before, where something new of them cannot be kept', async () => {
    const record = await aRecord(),
      book = new AddressBook(record)
    await book.rememberPerson(person)
    record.remember = () => Promise.reject(new Error('The record is away.'))
    await expect(book.rememberPerson({ ...person, email: 'orla@fire.example' })).rejects.toThrow('away')
    expect(book.person('29:orla')).toEqual(person)
  })
})
