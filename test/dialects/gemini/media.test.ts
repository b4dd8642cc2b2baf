import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/core/request.ts'
import { send } from './chat-request.ts'

type Media = Extract<Block, { type: 'image' | 'audio' | 'file' }>

function part(block: Media, model?: string): unknown {
  const { contents } = send({ messages: [{ role: 'user', content: [block] }] }, model).body
  return Array.isArray(contents) ? contents[0].parts[0] : undefined
}

const image = (url: string): Media => ({ type: 'image', source: { kind: 'url', url } })
const bytes = (type: Media['type'], data: string, mediaType?: string): Media => ({
  type,
  source: { kind: 'base64', data },
  ...(mediaType !== undefined && { mediaType }),
})

const typeOf = (start: string): unknown =>
  part(bytes('file', Buffer.from(start, 'latin1').toString('base64')))

const unsupported = expect.objectContaining({
  class: 'unsupported',
  details: { param: 'messages[0].content[0]', code: 'unsupported_content' },
})

describe('bytes', () => {
  test('of any kind go inline', () => {
    expect(part(bytes('image', 'AAAA', 'image/jpg'))).toEqual({
      inlineData: { mimeType: 'image/jpeg', data: 'AAAA' },
    })
    expect(part(bytes('audio', 'BBBB', 'audio/wav'))).toEqual({
      inlineData: { mimeType: 'audio/wav', data: 'BBBB' },
    })
    expect(part(bytes('file', 'CCCC', 'Text/Plain; charset=utf-8'))).toEqual({
      inlineData: { mimeType: 'text/plain', data: 'CCCC' },
    })
  })

  test('tell their type where the caller does not', () => {
    expect(typeOf('\u0089PNG\r\n\u001A\n')).toMatchObject({ inlineData: { mimeType: 'image/png' } })
    expect(typeOf('\u00FF\u00D8\u00FF\u00E0')).toMatchObject({ inlineData: { mimeType: 'image/jpeg' } })
    expect(typeOf('%PDF-1.7')).toMatchObject({ inlineData: { mimeType: 'application/pdf' } })
    expect(typeOf('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')).toMatchObject({
      inlineData: { mimeType: 'image/webp' },
    })
    expect(typeOf('RIFF\u00FF\u00FF\u00FF\u00FFWAVEfmt ')).toMatchObject({
      inlineData: { mimeType: 'audio/wav' },
    })
    expect(() => typeOf('what is this')).toThrow(unsupported)
  })
})

describe('addresses', () => {
  test('of public images, documents and videos are fetched by Google', () => {
    expect(part(image('https://a.example/cat.JPG?x=1'))).toEqual({
      fileData: { fileUri: 'https://a.example/cat.JPG?x=1', mimeType: 'image/jpeg' },
    })
    expect(part(image('https://a.example/cat'))).toEqual({ fileData: { fileUri: 'https://a.example/cat' } })
    expect(part({ ...image('https://a.example/doc'), type: 'file', mediaType: 'application/pdf' })).toEqual({
      fileData: { fileUri: 'https://a.example/doc', mimeType: 'application/pdf' },
    })
    expect(part({ ...image('https://a.example/film.mp4'), type: 'file' })).toEqual({
      fileData: { fileUri: 'https://a.example/film.mp4', mimeType: 'video/mp4' },
    })
  })

  test('in Google’s own storage are read whatever is there', () => {
    for (const url of [
      'gs://bucket/sound.mp3',
      'https://generativelanguage.googleapis.com/v1beta/files/abc',
      'https://www.youtube.com/watch?v=abc',
      'https://youtu.be/abc',
    ]) {
      expect(part({ ...image(url), type: 'audio' }, 'gemini-2.0-flash')).toEqual({
        fileData: { fileUri: url },
      })
    }
  })

  test('that Google does not fetch leave the request to another model', () => {
    expect(() => part(image('http://a.example/cat.png'))).toThrow(unsupported)
    expect(() => part(image('https://a.example/cat.gif'))).toThrow(unsupported)
    expect(() => part({ ...image('https://a.example/cat'), mediaType: 'image/tiff' })).toThrow(unsupported)
    expect(() => part({ ...image('https://a.example/song'), type: 'audio' })).toThrow(unsupported)
    expect(() => part(image('https://a.example/cat.png'), 'gemini-2.0-flash')).toThrow(unsupported)
  })
})

describe('uploaded files', () => {
  test('are Google’s by their names', () => {
    expect(
      part({ type: 'file', source: { kind: 'file-id', id: 'files/abc' }, mediaType: 'video/mp4' }),
    ).toEqual({
      fileData: {
        fileUri: 'https://generativelanguage.googleapis.com/v1beta/files/abc',
        mimeType: 'video/mp4',
      },
    })
    expect(() => part({ type: 'file', source: { kind: 'file-id', id: 'file-abc' } })).toThrow(unsupported)
  })
})
