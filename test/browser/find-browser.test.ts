import { findBrowser } from './find-browser';

test('takes the browser that the environment names', () => {
  expect(findBrowser({ GOUJI_BROWSER: '/opt/chrome' }, (file) => file === '/opt/chrome')).toBe('/opt/chrome');
});

test('says so when the named one is not there', () => {
  expect(() => findBrowser({ GOUJI_BROWSER: '/opt/chrome' }, () => false)).toThrow(
    'GOUJI_BROWSER names /opt/chrome, and there is no such file.',
  );
});

test('says what to install when there is none', () => {
  expect(() => findBrowser({}, () => false)).toThrow(
    /need Chromium, Chrome or Edge.*apt-get install chromium.*GOUJI_BROWSER/,
  );
});
