/** The store's promise as tests. Every engine must pass all of them, on real files or a real server. */
import { afterEach, describe } from 'vitest'
import { testAppending } from './appending.ts'
import { testCaring } from './caring.ts'
import { testCoreMessages } from './core-messages.ts'
import { testCounting } from './counting.ts'
import { testDesk } from './desk.ts'
import { testHeard } from './heard.ts'
import { testHostile } from './hostile.ts'
import { testIssues } from './issues.ts'
import { testLists } from './lists.ts'
import { testNarrowing } from './narrowing.ts'
import { testOutgoing } from './outgoing.ts'
import { testPulling } from './pulling.ts'
import { testQueue } from './queue.ts'
import { testReports } from './reports.ts'
import { testRights } from './rights.ts'
import { testSpans } from './spans.ts'
import { testThemeTallies } from './theme-tallies.ts'
import { testThemes } from './themes.ts'
import type { OpenStore } from './under-test.ts'

export const testStore = (name: string, open: OpenStore) => {
  describe(`the store on ${name}`, () => {
    let clean: (() => Promise<void>)[] = []
    const anEmptyStore: OpenStore = async () => {
      const opened = await open()
      clean.push(opened.remove)
      return opened
    }
    afterEach(async () => {
      for (const remove of clean) await remove()
      clean = []
    })
    const underTest = { open, anEmptyStore }
    testAppending(underTest)
    testPulling(underTest)
    testSpans(underTest)
    testHostile(underTest)
    testCounting(underTest)
    testNarrowing(underTest)
    testCaring(underTest)
    testRights(underTest)
    testDesk(underTest)
    testQueue(underTest)
    testIssues(underTest)
    testCoreMessages(underTest)
    testOutgoing(underTest)
    testLists(underTest)
    testThemes(underTest)
    testThemeTallies(underTest)
    testHeard(underTest)
    testReports(underTest)
  })
}
