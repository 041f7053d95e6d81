import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from './html.ts'

test('what is put in a page is text, never markup', () => {
  const hostile = `<script>alert('x')</script>" onload="y&`
  assert.equal(
    html`<p title="${hostile}">${hostile}</p>`.text,
    '<p title="&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onload=&quot;y&amp;">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onload=&quot;y&amp;</p>',
  )
})

test('pieces, lists of pieces and nothing go in as they are', () => {
  assert.equal(
    html`<ul>${['a', 'b'].map((one) => html`<li>${one}</li>`)}</ul>${null}${3}`.text,
    '<ul><li>a</li><li>b</li></ul>3',
  )
})
