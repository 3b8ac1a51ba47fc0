/** A browser for tests, and pages for it. */
export { folder, servePages } from './serve-pages';
export { startBrowser, type StartedBrowser } from './start-browser';
