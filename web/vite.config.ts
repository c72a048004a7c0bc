import vue from '@vitejs/plugin-vue'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { brotli } from './tools/brotli'
import { manifests } from './tools/manifests'
import { parts } from './tools/parts'
import { words } from './tools/words'
import { worker } from './tools/worker'

// `npm run dev` serves the page with live reload and asks this server for
// everything else.
const server = process.env.LINLI_SERVER ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [vue(), words(), manifests(), parts(), VitePWA(worker), brotli()],
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  server: { proxy: { '/api': server, '/health': server } },
  build: {
    target: 'es2022',
    // One map library is larger than the default warning allows; it is loaded
    // on pages with a map only.
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs comes in two files: a request for each small
        // piece costs more than the pieces.
        codeSplitting: {
          groups: [
            // Needs nothing and runs first.
            { name: 'early', test: /src\/(early|client\/early|prefs\/stored|i18n\/(further|languages)|shell\/firstParts)\.ts/ },
            // Two files, for a new connection carries little at first: side by side they come sooner.
            { name: 'vue', test: /node_modules\/(@vue|vue)\// },
            { name: 'ways', test: /node_modules\/(vue-router|vue-i18n|@intlify|openapi-fetch)\// },
            { name: 'frame', test: /src\/(client|prefs|shell|resident\/(TopNav|places|room)|features\/people\/(session|code|grants|consents|useAreas|ActingBanner|SignInNeeded)|features\/(venues\/wall|places\/(useDistrict|District))|ui\/(frameFirst|IconShape|ErrorCard|FormProblem|LoadingLines|PopMenu|SegmentedChoice|toast|useWide|icons|base|forms|boot|tokens)|i18n\/(index|further|format|intl)|map\/(drawing|graphics))/ },
            // Of residents and of the desk alike.
            { name: 'fields', test: /src\/ui\/TextField/ },
            // What a resident sees first; further parts of Vant come with the pages that use them.
            { name: 'resident', test: /src\/(resident|touch\/(vant|TouchButton|LinkCell|PullAgain)|features\/notices\/(unread|UnreadLink))|node_modules\/(vant\/es\/(tabbar|tabbar-item|cell|button|pull-refresh|loading|badge|icon|utils|composables|locale)\/|@vant)/ },
            // What the map, the venues, the desk and the kiosk share of places.
            { name: 'places', test: /src\/(map\/(urlState|pins)|features\/(venues\/venueModel|circle\/(hours|walkers|circleModel)|places\/PlaceSearch)|ui\/(StateBadge|iconOf))/ },
            // The circle and its list; what planners ask comes with their panels.
            { name: 'circle', test: /src\/(map\/(useMapPage|useView|urlState|pins|style|MapLegend|MapPage|MapCanvas|DrawMap|DistrictNotice)|features\/(circle|places\/PlaceSearch|coverage\/coverageModel|gaps\/gapModel)|ui\/(BandSwatch|ShareBar|SidePanel))/ },
            // Fields, lists and questions: of residents with Vant, and of everybody.
            { name: 'touch', test: /src\/touch\// },
            { name: 'ui', test: /src\/(ui|features\/people\/ShownMessages)/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: { include: ['src/**/*.test.ts', 'tools/**/*.test.ts'], environment: 'node' },
})
