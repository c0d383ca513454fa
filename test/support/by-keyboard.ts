/** Somebody who has a keyboard and nothing else, and who must see where they are at each press. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { TOKEN } from './a-server.ts'
import type { AnalystsPlace } from './an-analyst.ts'

/** More presses than any room should ask for. */
const PRESSES_MAX = 120

/** What has the focus: what it is called, and what is wrong with how it shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const on = document.activeElement
    if (!(on instanceof HTMLElement) || on === document.body) return { name: '', wrong: [] }
    const label = on.id ? document.querySelector(`label[for="${on.id}"]`) : on.closest('label')
    const own = on.getAttribute('aria-label') ?? label?.querySelector('span') ?? label ?? on
    const name = (typeof own === 'string' ? own : (own.textContent ?? '')).trim()
    const { top, bottom, left, right, width, height } = on.getBoundingClientRect()
    // What is taller than the screen shows as much as fits; the rest lies where it is cut off.
    const seen = {
      top: Math.max(top, 0),
      bottom: Math.min(bottom, innerHeight),
      left: Math.max(left, 0),
      right: Math.min(right, innerWidth),
    }
    const part =
      (Math.max(0, seen.bottom - seen.top) * Math.max(0, seen.right - seen.left)) / (width * height)
    const at = document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2)
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(on)
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const wrong = [
      part < 0.5 && height < innerHeight && `only ${Math.round(part * 100)}% on the screen`,
      // A label or a line around it counts: it belongs to what it holds.
      !(at && (on.contains(at) || at.contains(on))) && `covered by ${at?.tagName} ${at?.className}`,
      // A heading that was given the focus by the page is read out, and not gone to.
      !ring && boxShadow === 'none' && on.tabIndex >= 0 && 'no ring around it',
    ].filter(Boolean)
    return { name, wrong }
  })

export const byKeyboard = (page: Page) => {
  const press = (key: string) => page.keyboard.press(key)
  const here = async () => {
    const { name, wrong } = await focused(page)
    expect([name, wrong]).toEqual([name, []])
    return name
  }
  /** Goes on with Tab until what has the focus is called so; each stop on the way must show. */
  const tabTo = async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    const passed: string[] = []
    while (passed.length < PRESSES_MAX) {
      await press(key)
      const at = await here()
      if (typeof name === 'string' ? at === name : name.test(at)) return
      passed.push(at)
    }
    throw new Error(`no way to ${name} in ${PRESSES_MAX} presses, past ${passed.join(' | ')}`)
  }
  /** Waits until the focus has come where the page brings it. */
  const arrive = async (name: string | RegExp) => {
    await expect.poll(async () => (await focused(page)).name).toMatch(name)
    await here()
  }
  return { press, type: (text: string) => page.keyboard.type(text), here, tabTo, arrive }
}

/** Signed in, with nothing but the page before one. */
export const bySigningIn = async (place: AnalystsPlace, query = '') => {
  const page = await place.open(`/?language=nl${query}`, '')
  page.setDefaultTimeout(8_000)
  await page.getByLabel('Uw sleutel').waitFor()
  const keys = byKeyboard(page)
  await keys.tabTo('Uw sleutel')
  await keys.type(TOKEN)
  await keys.press('Enter')
  await page.getByRole('navigation', { name: 'Kamers' }).waitFor()
  return { page, keys }
}

/** What the server is asked with this path waits until it is let go. */
export const held = async (page: Page, path: string) => {
  let letGo = () => {}
  const wait = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(`**${path}`, async (route) => {
    await wait
    await route.continue()
  })
  return letGo
}

/** What is told of what was done. */
export const said = (page: Page) => page.locator('.said[role=status]').innerText()
