import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { createQueryClient } from './api/query-client.ts'
import App from './App.vue'
import './main.css'
import { router } from './router.ts'

createApp(App).use(router).use(VueQueryPlugin, { queryClient: createQueryClient() }).mount('#app')
