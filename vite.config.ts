/** The dashboard. The widget has a build of its own in `scripts/build.mjs`: its files are counted in bytes. */
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'dashboard',
  base: '/dashboard/',
  build: { outDir: '../dist/public/dashboard', emptyOutDir: true, target: 'es2022' },
})
