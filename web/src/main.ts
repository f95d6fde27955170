import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { createQueryClient } from './api/query-client.ts'
import { isUpgraded } from './api/upgrade.ts'
import App from './App.vue'
import './main.css'
import { createConsoleRouter } from './router.ts'

// A console that was opened before an upgrade asks for parts that are gone: the new one has others.
window.addEventListener('vite:preloadError', () => {
  void isUpgraded().then((isOld) => isOld && window.location.reload())
})

const queryClient = createQueryClient()
createApp(App)
  .use(createConsoleRouter(queryClient))
  .use(VueQueryPlugin, { queryClient })
  .mount('#app')
