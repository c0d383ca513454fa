/**
 * One view in a hundred is told, so that it shows which pages are seen and never spoken of. Chance decides here, at each
 * view anew; nothing is stored, nothing is read but the address and the language of the page.
 */
const script = document.currentScript as HTMLScriptElement

Math.random() < 0.01 &&
  // As text, so that the browser need not ask first; it goes on when the page is left.
  fetch(script.src.replace(/.helder-seen\.js.*/, '/v1/seen'), {
    method: 'POST',
    keepalive: true,
    credentials: 'omit',
    body: JSON.stringify({
      site: script.dataset.site,
      page: location.origin + location.pathname,
      language: document.documentElement.lang || undefined,
    }),
  }).catch(() => {})
