import type { MiddlewareHandler } from 'hono'

/** Strict: no inline script or style, no eval, no frames of us elsewhere. Embeds get a rule of their own. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types maakagenda',
].join('; ')

export function securityHeaders(https: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const set = (name: string, value: string) => {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value)
    }
    set('Content-Security-Policy', contentSecurityPolicy)
    set('X-Content-Type-Options', 'nosniff')
    set('X-Frame-Options', 'DENY')
    set('Referrer-Policy', 'same-origin')
    set('Cross-Origin-Opener-Policy', 'same-origin')
    set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
    set('Cache-Control', 'no-store')
    if (https) set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  }
}
