// Before the first paint, so that no page flashes in the other theme. Settings are written by src/composables/settings.ts.
;(function () {
  var settings = {}
  try {
    settings = JSON.parse(
      localStorage.getItem('periscope:' + new URL('./', document.baseURI).pathname + ':settings') ||
        '{}',
    )
  } catch {
    settings = {}
  }
  var dark =
    settings.theme === 'dark' ||
    (settings.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  document.documentElement.dataset.density = settings.density === 'compact' ? 'compact' : 'normal'
})()
