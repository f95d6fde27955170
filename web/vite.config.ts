import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

/** What the server does when it serves the page: it says where the console is, so that deep links find their files. */
const baseInDevelopment: Plugin = {
  name: 'base-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace('<head>', '<head>\n    <base href="/" />'),
}

// The console works under any base path: its addresses are relative, and the server tells index.html where it is.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [vue(), tailwindcss(), baseInDevelopment],
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    chunkSizeWarningLimit: 4000,
    // A preload is an inline script under another name: the policy refuses it, and modules of this build are few.
    modulePreload: { polyfill: false },
    // Fonts and workers stay files of their own: the policy allows no data: addresses for them.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Few files: a browser asks for six at a time over HTTP/1.1, and each hop is a wait on the way to the first rows.
        codeSplitting: {
          // A group is what it names: what its modules import belongs to the first page, or does not, by itself.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'vue', test: /node_modules\/(@vue|vue|vue-router|@tanstack|openapi-fetch)\// },
            {
              name: 'menus',
              test: /node_modules\/(reka-ui|@floating-ui|@internationalized|aria-hidden|@vueuse)\//,
            },
            { name: 'kinds', test: /web\/src\/kinds\/views\// },
            {
              name: 'tables',
              test: /web\/src\/(table\/|kinds\/custom-)/,
              minShareCount: 2,
            },
            {
              name: 'app',
              test: /web\/src\/(lib|api|composables|routes\.ts|ui\/Ui(?!Popover|Select)|kinds\/[a-z-]+\.ts)|generated\/sdk/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
})
