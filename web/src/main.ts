import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { createQueryClient } from './api/query-client.ts'
import App from './App.vue'
import './main.css'
import { router } from './router.ts'

// A console that was opened before an upgrade asks for parts that are gone: the new one has others.
window.addEventListener('vite:preloadError', () => window.location.reload())

createApp(App).use(router).use(VueQueryPlugin, { queryClient: createQueryClient() }).mount('#app')
