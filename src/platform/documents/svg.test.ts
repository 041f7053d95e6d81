import assert from 'node:assert/strict'
import { test } from 'node:test'
import { svgForPrint, svgRatio } from './svg.ts'

test('a drawing knows its shape from its viewBox, or else from its size', () => {
  assert.equal(svgRatio('<svg viewBox="0 0 640 160"></svg>'), 4)
  assert.equal(svgRatio('<svg width="300" height="100"></svg>'), 3)
  assert.equal(svgRatio('<?xml version="1.0"?><svg viewBox="-10,-10 20,40" width="9"/>'), 0.5)
  assert.throws(() => svgRatio('<svg></svg>'), /no size/)
  assert.throws(() => svgRatio('<p></p>'), /not an SVG/)
})

test('a drawing gets the font of the document unless it has one', () => {
  assert.match(
    svgForPrint('<svg viewBox="0 0 1 1"/>'),
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" font-family="Source/,
  )
  assert.match(svgForPrint('<svg font-family="Arial" xmlns="x"/>'), /^<svg font-family="Arial" xmlns="x"\/>$/)
})

test('a drawing that runs or fetches something is refused', () => {
  for (const inside of [
    '<script>1</script>',
    '<g onload="x()"/>',
    '<image href="https://example.test/x.png"/>',
    "<use xlink:href='/etc/passwd#a'/>",
    '<rect fill="url(https://example.test/a#b)"/>',
    '<rect style="fill: url(&quot;https://example.test/a#b&quot;)"/>',
    '<style>@import "x"</style>',
    '<foreignObject/>',
    '<text>half',
  ]) {
    assert.throws(
      () => svgForPrint(`<svg viewBox="0 0 1 1">${inside}</svg>`),
      /runs or fetches|holds a|not XML/,
      inside,
    )
  }
})

test('a drawing may hatch from itself and show any words', () => {
  const words = 'Bedrijf one = 1, href="x", url(a) &lt;script&gt;'
  const drawing = `<svg xmlns="x" font-family="y"><rect fill="url(#hatch)"/><use href="#a"/><text>${words}</text></svg>`
  assert.equal(svgForPrint(drawing), drawing)
})
