import { sayMore } from './i18n'
import { furtherOf } from './i18n/further'
import { askForGraphics } from './map/drawing'
import { createRouter, createWebHistory } from 'vue-router'
import HomePage from './shell/HomePage.vue'

/** Every shell is loaded when somebody goes there: none carries another's components. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: HomePage },
    {
      path: '/d/:code/desk',
      component: () => import('./desk/DeskShell.vue'),
      children: [
        { path: '', name: 'desk', component: () => import('./ui/LoadingLines.vue') },
        { path: 'persons', component: () => import('./desk/PersonsPage.vue') },
        { path: 'roles', component: () => import('./desk/RolesPage.vue') },
        { path: 'search', component: () => import('./desk/FoundPage.vue') },
        { path: 'activities', component: () => import('./desk/ActivitiesPage.vue') },
        { path: 'volunteers', component: () => import('./desk/VolunteersPage.vue') },
        { path: 'favours', component: () => import('./desk/favours/DeskFavours.vue') },
        { path: 'sessions/:session(\\d+)', component: () => import('./desk/DoorPage.vue') },
        { path: 'buildings', component: () => import('./desk/BuildingsPage.vue') },
        { path: 'venues', component: () => import('./desk/venues/VenuesPage.vue') },
        { path: 'venues/:venue(\\d{1,19})', component: () => import('./desk/venues/CalendarPage.vue') },
        { path: 'asked', component: () => import('./desk/venues/AskedPage.vue') },
        { path: 'contributions', component: () => import('./desk/giving/ContributionsPage.vue') },
        { path: 'contributions/supporters', component: () => import('./desk/giving/SupportersPage.vue') },
        { path: 'contributions/ledger', component: () => import('./desk/giving/LedgerPage.vue') },
        { path: 'imports', component: () => import('./desk/ImportsPage.vue') },
        { path: 'audit', component: () => import('./desk/AuditPage.vue') },
        { path: 'announce', component: () => import('./desk/AnnouncePage.vue') },
        { path: 'webhooks', component: () => import('./desk/WebhooksPage.vue') },
      ],
    },
    {
      path: '/d/:code/kiosk',
      component: () => import('./kiosk/KioskShell.vue'),
      meta: { kiosk: true },
      children: [
        { path: '', component: () => import('./kiosk/KioskHome.vue') },
        { path: 'today', component: () => import('./kiosk/KioskToday.vue') },
        { path: 'session', component: () => import('./kiosk/KioskSession.vue') },
        { path: 'check-in', component: () => import('./kiosk/KioskCheckIn.vue') },
        { path: 'nearby', component: () => import('./kiosk/KioskNearby.vue') },
        { path: 'mine', component: () => import('./kiosk/KioskMine.vue') },
        { path: 'sign-in', component: () => import('./kiosk/KioskSignIn.vue') },
        { path: 'help', component: () => import('./kiosk/KioskHelp.vue') },
      ],
    },
    {
      path: '/d/:code',
      component: () => import('./resident/ResidentShell.vue'),
      meta: { resident: true },
      children: [
        { path: '', redirect: (to) => `/d/${String(to.params['code'])}/today` },
        { path: 'today', component: () => import('./resident/TodayPage.vue') },
        { path: 'map', component: () => import('./map/MapPage.vue') },
        { path: 'venues', component: () => import('./features/venues/VenuesPage.vue') },
        { path: 'venues/:venue(\\d{1,19})', component: () => import('./features/venues/VenuePage.vue') },
        { path: 'venues/:venue(\\d{1,19})/book/:room(\\d{1,19})', component: () => import('./features/venues/BookRoomPage.vue') },
        { path: 'mine', component: () => import('./features/people/MinePage.vue') },
        { path: 'notices', component: () => import('./features/notices/NoticesPage.vue') },
        { path: 'sessions/:session(\\d+)', component: () => import('./features/activities/SessionPage.vue') },
        { path: 'volunteer', component: () => import('./features/volunteers/VolunteerPage.vue') },
        { path: 'certificates/:certificate', component: () => import('./features/volunteers/CertificatePage.vue') },
        { path: 'thanks', component: () => import('./features/contributions/ThanksPage.vue') },
        { path: 'supporters/:supporter(\\d{1,19})', component: () => import('./features/contributions/SupporterPage.vue') },
        { path: 'giving', component: () => import('./features/contributions/GivingPage.vue') },
        { path: 'favours', component: () => import('./features/favours/FavoursPage.vue') },
        { path: 'favours/new', component: () => import('./features/favours/NewFavourPage.vue') },
        { path: 'favours/:favour(\\d{1,19})', component: () => import('./features/favours/FavourPage.vue') },
        { path: 'ideas', component: () => import('./features/activities/IdeasPage.vue') },
        { path: 'ideas/:activity(\\d{1,19})', component: () => import('./features/activities/RunPage.vue') },
        { path: 'sign-in', component: () => import('./features/people/SignInPage.vue') },
      ],
    },
    { path: '/:rest(.*)*', component: HomePage, props: { lost: true } },
  ],
  scrollBehavior: (to) => (to.hash ? { el: to.hash } : undefined),
})

/** Fetches the page of an address and its words already, beside whatever else is waited for. */
export function fetchPage(address: string) {
  void sayMore(...furtherOf(address))
  if (address.endsWith('/map')) askForGraphics()
  for (const { components } of router.resolve(address).matched) {
    const page = components?.['default']
    if (typeof page === 'function') void (page as () => Promise<unknown>)().catch(() => undefined)
  }
}

router.beforeEach((to) => sayMore(...furtherOf(to.path)))
