import { reactive, watch } from 'vue'
import { readStored, store } from '../lib/storage.ts'

/** How this browser likes the console. public/theme.js reads it before the first paint. */
export interface Settings {
  theme: 'system' | 'light' | 'dark'
  density: 'normal' | 'compact'
  /** Zone of exact times. */
  zone: 'local' | 'utc'
  sidebar: 'open' | 'closed'
  /** Pixels. */
  drawerWidth: number
  /** Pixels. */
  dockHeight: number
}

const DEFAULTS: Settings = {
  theme: 'system',
  density: 'normal',
  zone: 'local',
  sidebar: 'open',
  drawerWidth: 560,
  dockHeight: 280,
}

const settings = reactive<Settings>({
  ...DEFAULTS,
  ...readStored<Partial<Settings>>('settings', {}),
})
const darkPreferred = matchMedia('(prefers-color-scheme: dark)')

function applyTheme(): void {
  const { theme, density } = settings
  const dark = theme === 'dark' || (theme === 'system' && darkPreferred.matches)
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  document.documentElement.dataset['density'] = density
}

watch(settings, (value) => {
  store('settings', value)
  applyTheme()
})
darkPreferred.addEventListener('change', applyTheme)
applyTheme()

export function useSettings(): Settings {
  return settings
}
