import { kinds } from '#sdk'
import type { QueryClient } from '@tanstack/vue-query'
import { createRouter, createWebHistory, type Router, type RouteRecordRaw } from 'vue-router'
import { baseUrl } from './api/client.ts'
import FleetPage from './features/fleet/FleetPage.vue'
import { preloadObjects } from './features/objects/preload.ts'

const KINDS = Object.keys(kinds).join('|')

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'fleet', component: FleetPage },
  { path: '/audit', name: 'audit', component: () => import('./features/audit/AuditPage.vue') },
  {
    path: '/account/sessions',
    name: 'sessions',
    component: () => import('./features/account/SessionsPage.vue'),
  },
  {
    path: '/account/tokens',
    name: 'tokens',
    component: () => import('./features/account/TokensPage.vue'),
  },
  {
    path: '/clusters/:cluster',
    component: () => import('./features/shell/ClusterFrame.vue'),
    children: [
      {
        path: '',
        name: 'overview',
        component: () => import('./features/overview/OverviewPage.vue'),
      },
      {
        path: 'events',
        name: 'events',
        component: () => import('./features/events/EventsPage.vue'),
      },
      {
        path: 'audit',
        name: 'cluster-audit',
        component: () => import('./features/audit/AuditPage.vue'),
      },
      {
        path: 'crds',
        name: 'definitions',
        component: () => import('./features/objects/custom/DefinitionsPage.vue'),
      },
      {
        path: 'logs/:path/:object*',
        name: 'logs',
        component: () => import('./features/dock/LogsPage.vue'),
      },
      {
        path: 'shell/:object*',
        name: 'shell',
        component: () => import('./features/dock/ShellPage.vue'),
      },
      {
        path: 'customresources/:group/:version/:plural/:object*',
        name: 'custom-resources',
        component: () => import('./features/objects/custom/CustomResourcesPage.vue'),
      },
      {
        path: `:kind(${KINDS})/:object*`,
        name: 'objects',
        component: () => import('./features/objects/ObjectsPage.vue'),
      },
    ],
  },
  {
    path: '/:rest(.*)*',
    name: 'nowhere',
    component: () => import('./features/shell/NowherePage.vue'),
  },
]

export function createConsoleRouter(client: QueryClient): Router {
  const router = createRouter({ history: createWebHistory(baseUrl.pathname), routes })
  router.beforeEach((to, from) => {
    const { cluster, kind } = from.params
    if (to.params['cluster'] !== cluster || to.params['kind'] !== kind) preloadObjects(to, client)
  })
  return router
}
