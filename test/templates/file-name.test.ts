import { expect, test } from 'vitest'
import { pdfName } from '../../src/templates/file-name.ts'

test('parts are joined, absent and empty ones left out', () => {
  expect(pdfName('会议纪要', 'LY-2612-003-M01', '20261123')).toBe('会议纪要_LY-2612-003-M01_20261123.pdf')
  expect(pdfName('会议纪要', undefined, ' ')).toBe('会议纪要.pdf')
})

test('characters that a file system refuses become a dash', () => {
  expect(pdfName('甲/乙\\丙:丁*?"<>|戊\u0007\n己')).toBe('甲-乙-丙-丁-戊-己.pdf')
  expect(pdfName('..', '/etc/passwd')).toBe('.._-etc-passwd.pdf')
})

test('a mark that turns the reading direction becomes a dash: a name ends as it seems to', () => {
  expect(pdfName('甲\u202efdp.exe', '乙\u200b\u2066丙')).toBe('甲-fdp.exe_乙-丙.pdf')
})

test('a name fits into 255 bytes, whatever it is made of', () => {
  expect(new TextEncoder().encode(pdfName('会议纪要', '𠮷'.repeat(5000))).length).toBeLessThanOrEqual(255)
  expect(new TextEncoder().encode(pdfName('会'.repeat(5000))).length).toBeLessThanOrEqual(255)
})
