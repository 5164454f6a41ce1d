import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { FileNotFetched, fileDownload, largestFile } from '../../src/teams/fileDownload.ts'

const elsewhere = /^I only fetch files that Teams keeps, in SharePoint or OneDrive\./
const tooLarge = /^That file is larger than 25 MB, so it was not read\./

describe('a file sent to the bot', () => {
  let server: Server,
    here: string,
    asked: string[] = [],
    answer: RequestListener
  const logged: string[] = []
  const note = (facts: object, words: string) => void logged.push(`${words} ${JSON.stringify(facts)}`)
  const log = { info: note, warn: note, error: note }
  const download = (address: string, patience?: number) =>
    fileDownload({ alsoFrom: 'http://127.0.0.1', log, ...(patience === undefined ? {} : { patience }) })(address)
  /** What somebody is told whose file is at this address, and that no request was made for it. */
  const refusedUnasked = async (address: string) => {
    const request = vi.spyOn(globalThis, 'fetch')
    await expect(download(address)).rejects.toThrow(elsewhere)
    expect(request).not.toHaveBeenCalled()
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      answer(request, response)
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => {
    asked = []
    vi.restoreAllMocks()
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('is fetched from where it is kept', async () => {
    answer = (_, response) => response.end('1. Lamps')
    expect(Buffer.from(await download(`${here}/agenda.txt?key=hidden`)).toString()).toBe('1. Lamps')
  })

  it.each([
    'https://saltmarsh-my.sharepoint.com/personal/b/_layouts/15/download.aspx?UniqueId=1&tempauth=2',
    'https://SALTMARSH.sharepoint.com/sites/1',
    'https://saltmarsh.sharepoint.us/1',
    'https://saltmarsh.sharepoint-mil.us/1',
    'https://saltmarsh.sharepoint.cn/1',
  ])('is fetched from SharePoint and OneDrive: %s', async address => {
    const request = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('kept'))
    expect(Buffer.from(await download(address)).toString()).toBe('kept')
    expect(request).toHaveBeenCalledOnce()
  })

  it.each([
    'http://saltmarsh.sharepoint.com/1',
    'https://saltmarsh.sharepoint.com:8443/1',
    'https://somebody:secret@saltmarsh.sharepoint.com/1',
    'https://sharepoint.com/1',
    'https://evilsharepoint.com/1',
    'https://saltmarsh.sharepoint.com.example/1',
    'https://example.org/saltmarsh.sharepoint.com',
    'https://169.254.169.254/metadata/identity/oauth2/token',
    'https://127.0.0.1/1',
    'file:///etc/hostname',
    'no address',
    '',
  ])('is not asked for at any other address: “%s”', refusedUnasked)

  it('is fetched from this machine by any of its names', async () => {
    const request = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response('kept')))
    for (const name of ['localhost:1', '127.0.0.1:2', '[::1]:3']) await download(`http://${name}/1`)
    expect(request).toHaveBeenCalledTimes(3)
  })

  it('is fetched from this machine only where the setting says so', async () => {
    answer = (_, response) => response.end('1. Lamps')
    await expect(fileDownload({ alsoFrom: undefined, log })(`${here}/1`)).rejects.toThrow(elsewhere)
    expect(asked).toEqual([])
  })

  it('is followed where its host moves it, and nowhere else', async () => {
    answer = (request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/agenda.txt' }).end()
      else if (request.url === '/away')
        response.writeHead(302, { location: here.replace('127.0.0.1', '127.0.0.2') }).end()
      else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end()
      else response.end('1. Lamps')
    }
    expect(Buffer.from(await download(`${here}/moved`)).toString()).toBe('1. Lamps')
    await expect(download(`${here}/away`)).rejects.toThrow(elsewhere)
    await expect(download(`${here}/round`)).rejects.toThrow(FileNotFetched)
    expect(asked.filter(path => path === '/round').length).toBeLessThan(6)
  })

  it('of 25 MB is read whole', async () => {
    answer = (_, response) => response.end(Buffer.alloc(largestFile))
    expect((await download(`${here}/1`)).byteLength).toBe(largestFile)
  })

  it('that says it is larger than 25 MB is not read', async () => {
    answer = (_, response) => void response.writeHead(200, { 'content-length': largestFile + 1 }).write('1')
    await expect(download(`${here}/1`)).rejects.toThrow(tooLarge)
  })

  it('that is larger without saying so is read no further than 25 MB', async () => {
    let sent = 0
    let gone: Promise<void> = Promise.resolve()
    const piece = Buffer.alloc(1024 * 1024)
    answer = (_, response) => {
      gone = new Promise(done => response.once('close', done))
      const more = () => {
        while (!response.destroyed && sent < 400 && response.write(piece)) sent++
        if (!response.destroyed && sent < 400) response.once('drain', more)
      }
      more()
    }
    await expect(download(`${here}/1`)).rejects.toThrow(tooLarge)
    await gone
    expect(sent).toBeLessThan(100)
  })

  it('is counted as it unpacks on the way, not as it was packed', async () => {
    const packed = gzipSync(Buffer.alloc(largestFile + 1))
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed)
    await expect(download(`${here}/1`)).rejects.toThrow(tooLarge)
  })

  it('that stops half way is not waited for', async () => {
    answer = (_, response) => void response.writeHead(200).write('1. La')
    await expect(download(`${here}/1`, 100)).rejects.toThrow(/^That file did not arrive in time\. Send it again\./)
  })

  it('whose address no longer holds is asked for again', async () => {
    answer = (_, response) => response.writeHead(403).end()
    await expect(download(`${here}/1`)).rejects.toThrow(/^That file is no longer where Teams said it was/)
  })

  it('that cannot be reached is said so', async () => {
    await expect(download('http://127.0.0.1:1/1')).rejects.toThrow(/^That file could not be fetched/)
  })

  it('has its address, which carries a key, in no line of the log', async () => {
    answer = (_, response) => response.writeHead(500).end()
    await expect(download(`${here}/agenda?tempauth=hidden`)).rejects.toThrow(FileNotFetched)
    await expect(download('http://127.0.0.1:1/agenda?tempauth=hidden')).rejects.toThrow(FileNotFetched)
    expect(logged.length).toBeGreaterThan(1)
    expect(logged.join('\n')).not.toMatch(/hidden|127\.0\.0\.1/)
  })
})
