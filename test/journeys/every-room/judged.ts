/** What is amiss on the screen, measured in the page: cut off, out of reach, in the wrong direction, or not to be seen. */
import type { Page } from 'playwright-core'

/** Lines that say what of the text cannot be read for lack of room. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** Pixels of a line of letters that can still be read. */
    const LEAST = 11
    const wrong: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) wrong.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`)
    const named = (one: Element) =>
      `${one.localName}.${one.getAttribute('class') ?? ''} ${one.textContent?.slice(0, 30)}`
    for (const one of document.querySelectorAll('header *, main *')) {
      if (one.closest('svg, option, .hidden') || !one.checkVisibility()) continue
      const style = getComputedStyle(one)
      // Seen by nobody, read aloud.
      if (style.clipPath !== 'none' || one.closest('thead, legend')) continue
      const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
      const box = one.getBoundingClientRect()
      if (own && (box.left < -1 || box.right > clientWidth + 1)) {
        const scrolled = one.closest('.scroll, .call')
        if (!scrolled) wrong.push(`outside the screen: ${named(one)}`)
      }
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const clamped = style.webkitLineClamp !== 'none'
      const field = ['input', 'select', 'textarea'].includes(one.localName)
      if (field || one.clientWidth === 0) continue
      if (hides(style.overflowX) && one.scrollWidth > one.clientWidth + 1)
        wrong.push(`cut off at the side: ${named(one)}`)
      if (hides(style.overflowY) && !clamped && one.scrollHeight > one.clientHeight + 2)
        wrong.push(`cut off below: ${named(one)}`)
      // Nothing cuts it off, and it runs over what stands beside it.
      if (own && style.overflowX === 'visible' && one.scrollWidth > one.clientWidth + 2)
        wrong.push(`runs over its edge: ${named(one)}`)
    }
    for (const one of document.querySelectorAll('main svg text')) {
      const { height } = one.getBoundingClientRect()
      if (height > 0 && height < LEAST) wrong.push(`too small to read: ${named(one)} ${height}`)
    }
    return [...new Set(wrong)]
  })

/**
 * Lines that say which words of others read in the wrong direction, or turn the words around them. `known`: all that
 * others wrote. Alone in their block they take its direction; in a sentence, they are set apart by an element or by
 * the signs for that (Unicode, UAX 9).
 */
export const wrongWay = (page: Page, known: readonly string[]): Promise<string[]> =>
  page.evaluate((known) => {
    const wrong: string[] = []
    const RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
    const TURNING = /[\u202a-\u202e\u2066-\u2069]/
    const plain = (text: string) => text.replace(/\u2068[^\u2066-\u2069]*\u2069/g, '')
    const isApart = (one: Element) => /^(isolate|plaintext)/.test(getComputedStyle(one).unicodeBidi)
    const walker = document.createTreeWalker(document.querySelector('main') as Element, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = plain(node.nodeValue ?? '').trim()
      let at = node.parentElement
      if (!at || !(RIGHT.test(text) || TURNING.test(text))) continue
      if (at.closest('svg, option, textarea, [hidden]') || !at.checkVisibility()) continue
      const named = `${at.localName}.${at.className} “${text.slice(0, 40)}”`
      // Pieces of one text go with the whole of it.
      while (at.parentElement && !isApart(at) && getComputedStyle(at).display === 'inline') {
        at = at.parentElement
      }
      const { direction, unicodeBidi } = getComputedStyle(at)
      const pieces = at.querySelector('del, ins, mark') !== null
      const alone = pieces || at.textContent?.trim() === node.nodeValue?.trim()
      const set = at.localName === 'code' && at.dir === 'ltr' && isApart(at)
      const first = /\p{L}/u.exec(pieces ? (at.textContent ?? '') : text)?.[0] ?? ''
      // An address reads from the left; a notice in a language of ours has its direction.
      if (set || at.closest('[dir="rtl"]')) continue
      if (!alone || !known.some((one) => one.includes(text.replace(/ …$/, '')))) {
        wrong.push(`turns what stands beside it: ${named}`)
      } else if (RIGHT.test(first) && direction !== 'rtl' && unicodeBidi !== 'plaintext') {
        wrong.push(`reads from the left: ${named}`)
      } else if (at.matches('.words, .ask') && RIGHT.test(first) && direction !== 'rtl') {
        wrong.push(`begins at the left: ${named}`)
      }
    }
    // What stands before and after an isolate on its line is there on the screen as well.
    for (const one of document.querySelectorAll('main bdi')) {
      const block = one.parentElement as Element
      if (getComputedStyle(block).direction !== 'ltr' || one.getClientRects().length !== 1) continue
      const [box] = one.getClientRects()
      const rects = (node: ChildNode | null) => {
        if (node?.nodeType !== 3 || !node.nodeValue?.trim()) return []
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()]
      }
      if (!box) continue
      const line = (other: DOMRect) => Math.abs(other.top - box.top) < box.height / 2
      const before = rects(one.previousSibling).filter(line).at(-1)
      const [after] = rects(one.nextSibling).filter(line)
      if (before && before.right > box.left + 2) wrong.push(`before it: ${one.textContent}`)
      if (after && after.left < box.right - 2) wrong.push(`after it: ${one.textContent}`)
    }
    return [...new Set(wrong)]
  }, known)

/** Lines that say what colour alone told, now that the reader's few colours took its place. */
export const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = []
    const probe = document.createElement('div')
    probe.style.cssText = 'background: Canvas; color: CanvasText'
    document.body.append(probe)
    const rgb = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = rgb(color)
        .slice(0, 3)
        .map((v) => v / 255)
        .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = getComputedStyle(probe).backgroundColor
    const contrast = (color: string) => {
      const [dark = 0, light = 0] = [luminance(color), luminance(ground)].sort((a, b) => a - b)
      return (light + 0.05) / (dark + 0.05)
    }
    const shapes: [string, 'fill' | 'stroke'][] = [
      ['.interval .dot', 'fill'],
      ['.interval .band', 'stroke'],
      ['.chart .line', 'stroke'],
      ['.chart .point', 'fill'],
      ['.chart .band', 'stroke'],
      ['.chart .count, .bars .count, .themes .count', 'fill'],
      ['.bars .track, .themes .track', 'stroke'],
      ['.tile rect', 'stroke'],
      ['.tile text, .chart .tick', 'fill'],
    ]
    for (const [selector, paint] of shapes) {
      for (const shape of document.querySelectorAll(`main :is(${selector})`)) {
        const color = getComputedStyle(shape)[paint]
        if (color === 'none' || contrast(color) < 3) wrong.push(`${selector}: ${paint} ${color}`)
      }
    }
    const looks = (one: Element) => {
      const style = getComputedStyle(one)
      const { backgroundColor, color, outlineStyle } = style
      const border = [style.borderBlockEnd, style.borderInlineStart].join()
      return [backgroundColor, color, outlineStyle, border].join(' ')
    }
    const CHOSEN = '[aria-pressed="true"], [aria-current]:not([aria-current="false"])'
    for (const one of document.querySelectorAll(CHOSEN)) {
      const peers = [
        ...(one.closest('fieldset, nav, ul, ol')?.querySelectorAll(one.localName) ?? []),
      ]
      const other = peers.find((peer) => !peer.matches(CHOSEN))
      if (other && looks(one) === looks(other))
        wrong.push(`chosen, and not seen: ${one.textContent}`)
    }
    for (const one of document.querySelectorAll('main button.primary')) {
      const plain = document.querySelector(
        'main button:not(.primary, .link, .quiet, [aria-pressed])',
      )
      if (plain && looks(one) === looks(plain)) wrong.push(`first among equals: ${one.textContent}`)
    }
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
      document.activeElement ?? probe,
    )
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    if (!ring || contrast(outlineColor) < 3) {
      wrong.push(`no ring: ${document.activeElement?.textContent?.slice(0, 40)}`)
    }
    probe.remove()
    return [...new Set(wrong)]
  })
