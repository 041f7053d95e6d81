import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The strict content security policy allows nothing inline, so nothing is inlined. */
export default defineConfig({
  root: 'src/app/web',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs compresses better as one file than as many small ones.
            { name: 'base', minShareCount: 16 },
          ],
        },
      },
    },
  },
})
