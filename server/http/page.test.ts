import { expect, it } from 'vitest'
import { PAGE_HEADERS, toPage } from './page.ts'

it('shows what it is given as text, whatever it is', () => {
  const page = toPage({
    title: 'No <b>',
    sentence: "\"><script>alert('1')</script>&",
    links: [{ href: 'login?a=1&b="', label: '<i>' }],
  })

  expect(page).not.toMatch(/<script|<b>|<i>/)
  expect(page).toContain('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;')
  expect(page).toContain('<a href="login?a=1&amp;b=&quot;">&lt;i&gt;</a>')
})

it('allows its own style and nothing else', () => {
  expect(PAGE_HEADERS['Content-Security-Policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /,
  )
})
