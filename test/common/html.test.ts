import fc from 'fast-check';
import { html } from '../../src/common/html';

test.each([
  ['a text', html`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; &quot;c&quot;</p>'],
  ['an attribute', html`<p title="${"it's"}"></p>`, '<p title="it&#39;s"></p>'],
  ['a number', html`<td>${12}</td>`, '<td>12</td>'],
  ['HTML', html`<p>${html`<b>x</b>`}</p>`, '<p><b>x</b></p>'],
  ['a list of HTML', html`<p>${[html`<i></i>`, html`<b></b>`]}</p>`, '<p><i></i><b></b></p>'],
  [
    'no controls, and nothing that turns the direction',
    html`<p>${'a\u0007b\u202ec\u200b\u2066\nd\te'}</p>`,
    '<p>abc\nd\te</p>',
  ],
  ['nothing', html`<p>${undefined}</p>`, '<p></p>'],
])('puts in %s', (_, { text }, expected) => {
  expect(text).toBe(expected);
});

test('no text that is put in can end an attribute or begin a tag', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const inside = html`<p title="${text}">${text}</p>`.text.slice('<p title="'.length, -'</p>'.length);
      expect(inside.split('">')).toHaveLength(2);
      expect(inside).not.toMatch(/<|"[^>]/);
    }),
  );
});
