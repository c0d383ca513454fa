/** How a report looks: on a screen of any width, light and dark, and on A4. */
export const REPORT_STYLE = `
  :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #5a6b7b; --soft: #eef1f4; --link: #01689b }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #f2f2f2; --paper: #16191d; --line: #93a4b5; --soft: #262c33; --link: #7cc7f0 }
  }
  @media print { :root { color-scheme: only light; --ink: #000; --paper: #fff; --line: #555; --soft: #eee; --link: #000 } }
  * { box-sizing: border-box }
  body { font: 1.0625rem/1.55 system-ui, "Segoe UI", "Liberation Sans", "Noto Sans", sans-serif; margin: 0;
    color: var(--ink); background: var(--paper) }
  main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere }
  p, ul, dl, blockquote { max-width: 42rem }
  h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem }
  h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line) }
  h3 { font-size: 1.1875rem; line-height: 1.3; margin: 2rem 0 .5rem }
  a { color: var(--link) }
  nav ul { padding-inline-start: 1.25rem; columns: 2 16rem }
  nav a { display: inline-block; vertical-align: top; padding-block: .125rem }
  nav li { break-inside: avoid }
  dl { margin: 1rem 0 }
  dt { font-weight: 700 }
  dd { margin: 0; white-space: pre-wrap }
  blockquote { margin: .5rem 0 1rem; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line);
    white-space: pre-wrap }
  figure { margin: 1rem 0; max-width: 30rem }
  svg { display: block; width: 100%; height: auto; font: 12px system-ui, "Liberation Sans", sans-serif }
  svg text { fill: var(--ink) }
  .ground { stroke: var(--line) }
  .margin { stroke: var(--ink); stroke-width: 3 }
  rect { stroke: var(--line); fill: var(--ink) }
  .tone-0 { fill-opacity: 0; stroke-dasharray: 4 3 }
  .tone-1 { fill-opacity: .06 }
  .tone-2 { fill-opacity: .14 }
  .tone-3 { fill-opacity: .22 }
  .tone-4 { fill-opacity: .3 }
  .scroll { overflow-x: auto; margin: 1rem 0 }
  table { border-collapse: collapse; font-size: .9375rem; overflow-wrap: normal }
  caption { text-align: start; font-weight: 700; padding-bottom: .25rem }
  caption small { display: block; font-weight: 400; overflow-wrap: anywhere }
  th, td { text-align: end; font-weight: 400; padding: .3125rem .75rem .3125rem 0; vertical-align: top;
    border-bottom: 1px solid var(--soft); font-variant-numeric: tabular-nums }
  td:not(.wide) { white-space: nowrap }
  thead th { font-weight: 600; vertical-align: bottom; border-bottom: 1px solid var(--line) }
  th:first-child, .wide { text-align: start; min-width: 7rem; overflow-wrap: anywhere }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
  @page { size: A4; margin: 18mm 18mm 20mm }
  @media print {
    body { font-size: 10pt }
    main { padding: 0; max-width: none }
    nav { display: none }
    h2, h3, caption { break-after: avoid }
    h2 { margin-top: 9mm }
    tr, figure, dl, blockquote { break-inside: avoid }
    figure { max-width: 95mm }
    .scroll { overflow: visible }
    table { font-size: 8.5pt }
    th, td { padding-inline-end: 2.5mm }
    th:first-child, .wide { min-width: 0 }
  }`
