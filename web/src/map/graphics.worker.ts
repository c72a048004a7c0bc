import { drawnByHardware } from './graphics'

// Beside the page, which goes on meanwhile.
postMessage(drawnByHardware(new OffscreenCanvas(1, 1)))
