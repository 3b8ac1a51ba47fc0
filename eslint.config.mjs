import { defineConfig } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { parser } from 'typescript-eslint';

const because = (message, ...names) => names.map((name) => ({ name, message }));

/** Nothing about a budget may leave the machine; the Content-Security-Policy says the same at run time. */
const network = because(
  'Nothing that ships talks to a network.',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
);

/** What is kept is kept in the document. */
const storage = because(
  'Nothing is stored outside the document.',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
);

/** `webpack/floor.js`: to an older Safari it is a syntax error, and the page stays blank. */
const lookBehind = [
  'Literal[regex.pattern=/\\(\\?<[=!]/]',
  'Literal[value=/\\(\\?<[=!]/]',
  'TemplateElement[value.raw=/\\(\\?<[=!]/]',
].map((selector) => ({ selector, message: 'Not every web view that the pane runs in knows look-behind.' }));

/** A sheet may be called `constructor`. */
const growingObjects = [
  'VariableDeclarator[init.properties.length=0] > Identifier',
  'TSAsExpression[expression.properties.length=0]',
].map((holder) => ({
  selector: `${holder} TSTypeReference[typeName.name='Record'] > TSTypeParameterInstantiation > TSStringKeyword:first-child`,
  message: 'What is filled by name is a Map: an object has names of its own.',
}));

const office = because('Only a host, the ribbon and the add-in’s pages know of Office.', 'Office', 'Excel');

const sameFindings = 'The same workbook gives the same findings, whenever and wherever.';
const clockAndChance = [
  { object: 'Date', property: 'now', message: sameFindings },
  { object: 'Math', property: 'random', message: sameFindings },
];

/** What sends or stores by way of an object, and markup made of text. */
const properties = [
  { object: 'navigator', property: 'sendBeacon', message: 'Nothing that ships talks to a network.' },
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    [...network, ...storage].map(({ name, message }) => ({ object, property: name, message })),
  ),
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
    property,
    message: 'Cell texts are text, never HTML.',
  })),
];

/** What is Gouji's own to forbid, and what of React and Office; the general rules are oxlint's: `.oxlintrc.json`. */
export default defineConfig([
  { files: ['src/**/*.{ts,tsx}'], languageOptions: { parser } },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-globals': ['error', ...network, ...storage, ...office],
      'no-restricted-properties': ['error', ...properties],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Cell texts are text, never HTML.',
        },
        ...lookBehind,
        ...growingObjects,
      ],
    },
  },
  {
    // DOM, network and process are not even names there: see tsconfig.pure.json.
    files: ['src/common/**', 'src/amount/**', 'src/workbook/**', 'src/budget/**', 'src/ooxml/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-properties': ['error', ...clockAndChance],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name=Date][arguments.length=0]', message: sameFindings },
        ...lookBehind,
        ...growingObjects,
      ],
    },
  },
  {
    files: ['src/hosts/excel/**', 'src/ribbon/**', 'src/addin/**'],
    rules: { 'no-restricted-globals': ['error', ...network, ...storage] },
  },
  {
    files: ['src/hosts/excel/**', 'src/ribbon/**', 'src/addin/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The one thing that is kept outside of the document is what a user has chosen of the pane; other pages are told by what is kept for no time.
    files: ['src/session/settings/local-settings.ts', 'src/hosts/excel/other-pages.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...properties.filter(({ property }) => property !== 'localStorage'),
      ],
    },
  },
  { files: ['src/taskpane/**'], extends: [reactHooks.configs.flat.recommended] },
]);
