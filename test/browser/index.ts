/** A browser for tests, and pages for it. */
export { folder, servePages, type FileSource } from './serve-pages';
export { startBrowser, type StartedBrowser } from './start-browser';
