/**
 * The script that a page loads: it paints the question, and nothing else until somebody presses.
 * No Preact, no cookie, nothing stored. Every byte here is paid on every page view in the country.
 */
import { defineElement, NAME } from './element.ts'

const script = document.currentScript as HTMLScriptElement
const { site } = script.dataset

// Where the script came from; everything else comes from there too.
defineElement(script.src.replace(/.helder(\.|\/.*\.)js.*/, ''), site)

// The page may have placed the element itself; else it comes where the script stands.
!site || document.querySelector(NAME) || script.after(document.createElement(NAME))
