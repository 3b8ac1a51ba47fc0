/**
 * @jest-environment jsdom
 */
import { LocalSettings } from '../../src/session/settings/local-settings';
import {
  DEFAULT_COLOURS,
  defaultSettings,
  MARK_PALETTES,
  paletteOf,
} from '../../src/session/settings/settings';
import { validSettings } from '../../src/session/settings/valid-settings';

beforeEach(() => {
  localStorage.clear();
});

test('a program has defaults of its own, which restoring goes back to', () => {
  const settings = new LocalSettings('zh-CN', { isLive: true });
  expect(settings.current).toEqual({ ...defaultSettings('zh-CN'), isLive: true });
  settings.change({ isLive: false });
  settings.restore();
  expect(settings.current.isLive).toBe(true);
});

test('follows the program until something is chosen, and keeps that', () => {
  const settings = new LocalSettings('en-US');
  expect(settings.current).toEqual(defaultSettings('en-US'));
  settings.change({ isLive: true });
  expect(new LocalSettings('zh-CN').current).toEqual({ ...defaultSettings('zh-CN'), isLive: true });
});

test('goes back to the defaults, in the language chosen', () => {
  const settings = new LocalSettings('zh-CN');
  settings.change({ language: 'en-US', tolerance: '0.01', withoutRules: ['placeholder'] });
  settings.restore();
  expect(settings.current).toEqual(defaultSettings('en-US'));
  expect(new LocalSettings('zh-CN').current.language).toBe('en-US');
});

test('lasts as long as the pane where the browser keeps nothing', () => {
  const blocked = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const settings = new LocalSettings('zh-CN');
  settings.change({ isLive: true });
  expect(settings.current.isLive).toBe(true);
  blocked.mockRestore();
  full.mockRestore();
});

test.each([
  ['no JSON', '{', {}],
  ['no object', '7', {}],
  ['of another language', '{"language":"fr-FR","isLive":true}', { isLive: true }],
  ['with a tolerance that is no amount', '{"tolerance":"-1"}', {}],
  ['with a tolerance', '{"tolerance":"0.01"}', { tolerance: '0.01' }],
  ['with rules that are no names', '{"withoutRules":[1]}', {}],
  ['with colours that are none', '{"markColours":{"suspect":"red","involved":"#FFFFFF"}}', {}],
  ['with a name that is none of ours', '{"__proto__":{"isLive":true},"theme":"dark"}', {}],
])('takes of what was kept as much as is valid: %s', (_, text, valid) => {
  localStorage.setItem('gouji.settings', text);
  expect(new LocalSettings('zh-CN').current).toEqual({ ...defaultSettings('zh-CN'), ...valid });
});

test('names the palettes by their colours', () => {
  expect(paletteOf(DEFAULT_COLOURS)).toBe('amber-blue');
  expect(paletteOf(MARK_PALETTES.grey)).toBe('grey');
  expect(paletteOf({ suspect: '#000000', involved: '#FFFFFF' })).toBeUndefined();
});

test('settings are valid as they are by default', () => {
  const settings = defaultSettings('zh-CN');
  expect(validSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});
