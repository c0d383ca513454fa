import { describe, expect, it } from 'vitest'
import { lacking, policiesIn } from '../../../server/check/policy.ts'

const page = new URL('https://www.gemeente.example/toeslag')
const url = new URL('https://feedback.example/helder.js')
const F = 'https://feedback.example'
const lacks = (policy: string, script: object = {}) =>
  lacking(policiesIn(policy), { url, ...script }, page).map(
    ({ directive, needs }) => `${directive} ${needs}`,
  )
const both = [`script-src ${F}`, `connect-src ${F}`]

// Expected by CSP level 3, and seen in browsers.
const CASES: [string, string[], object?][] = [
  ['', []],
  ["style-src 'self'", []],
  ["default-src 'none'", both],
  ["default-src 'self'", both],
  [`default-src 'none'; script-src ${F}; connect-src ${F}`, []],
  [`script-src ${F}; connect-src 'self'`, [`connect-src ${F}`]],
  [`DEFAULT-SRC ${F}`, []],
  ['default-src *', []],
  ['default-src https:', []],
  ['default-src http:', []],
  ['default-src *.example', []],
  ['default-src https://*.feedback.example', both],
  ['default-src feedback.example:8443', both],
  ['default-src feedback.example:*', []],
  ['default-src http://feedback.example', []],
  [`script-src ${F}/helder.js; connect-src ${F}/v1/`, [`connect-src ${F}`]],
  [`script-src ${F}/elders/; connect-src ${F}`, [`script-src ${F}`]],
  [`script-src-elem 'self'; script-src ${F}`, [`script-src-elem ${F}`]],
  ["script-src 'nonce-abc'", [], { nonce: 'abc' }],
  ["script-src 'nonce-abc'", [`script-src ${F}`], { nonce: 'def' }],
  [`script-src 'strict-dynamic' 'nonce-abc' ${F}`, ['script-src a nonce on the script']],
  ["script-src 'strict-dynamic' 'nonce-abc'", [], { nonce: 'abc' }],
  ["script-src 'sha384-x'", [], { integrity: 'sha384-x' }],
  [`script-src ${F}; script-src 'none'`, []],
  [`default-src ${F}, default-src 'self'`, both],
  ['sandbox allow-forms', ['sandbox allow-scripts']],
  ['sandbox allow-scripts', []],
]

describe('what a policy lacks for the widget', () => {
  it.each(CASES)('%s', (policy, expected, script) => {
    expect(lacks(policy, script)).toEqual(expected)
  })
})
