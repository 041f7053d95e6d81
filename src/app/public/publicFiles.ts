import type { OpenAPIHono } from '@hono/zod-openapi'
import { publicFont, publicStyle } from './style.ts'

const forEver = 'public, max-age=31536000, immutable'

/** The sheet and the letters of the public pages, and what robots ask. */
export function servePublicFiles(app: OpenAPIHono): void {
  app.get('/public/style.css', (context) =>
    context.body(publicStyle().css, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': forEver }),
  )
  app.get('/public/:font{font-[0-9]+\\.ttf}', (context) => {
    const font = publicFont(/[0-9]+/.exec(context.req.param('font'))?.[0] ?? '')
    if (!font) return context.notFound()
    return context.body(font, 200, { 'Content-Type': 'font/ttf', 'Cache-Control': forEver })
  })
  app.get('/robots.txt', (context) =>
    context.text('User-agent: *\nDisallow: /desk\nDisallow: /maker\nDisallow: /v1/organisations\n'),
  )
}
