import type { OpenAPIHono } from '@hono/zod-openapi'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'

const folder = join(import.meta.dirname, '../../dist/web')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** The built pages. File names carry a hash, so they may be kept for ever; the page itself is asked for each time. */
export function serveWeb(app: OpenAPIHono): void {
  app.get('/assets/*', async (context) => {
    const path = normalize(context.req.path)
    const body = path.startsWith('/assets/') ? await readFile(join(folder, path)).catch(() => null) : null
    if (!body) return context.notFound()
    return context.body(new Uint8Array(body), 200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
  for (const path of [
    '/',
    '/login',
    '/desk',
    '/desk/*',
    '/maker',
    '/maker/*',
    '/gallery',
    '/gallery/*',
    '/shared-hubs/*',
  ]) {
    app.get(path, async (context) => {
      const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null)
      if (page === null)
        return context.text(
          'De pagina’s zijn nog niet gebouwd: start met "npm start". / The pages are not built yet: use "npm start".',
          503,
        )
      return context.html(page, 200, { 'Cache-Control': 'no-cache' })
    })
  }
}
