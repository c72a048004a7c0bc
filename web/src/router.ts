import { createRouter, createWebHistory } from 'vue-router'
import HomePage from './shell/HomePage.vue'

/** Pages with a map are loaded when somebody goes there. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: HomePage },
    { path: '/d/:code', redirect: (to) => `/d/${String(to.params['code'])}/map` },
    { path: '/d/:code/map', component: () => import('./map/MapPage.vue') },
    { path: '/:rest(.*)*', component: HomePage, props: { lost: true } },
  ],
})
