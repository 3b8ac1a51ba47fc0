import { xmlAttribute } from '../xml/escape-xml';
import { rangeReference } from '../../workbook/address';
import type { Allowed, CellMessage, ValidationPlan } from '../../workbook/sheet-plan';

/** As much as Excel takes; a file with more does not open. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/**
 * The checks of what people type, as they stand in a sheet's part; nothing where there are none.
 * @throws RangeError where a message is longer than Excel takes
 */
export function validationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ range, allowed, strict, prompt, error }: ValidationPlan): string {
  const attributes = [
    `type="${allowed.kind}"`,
    `errorStyle="${strict ? 'stop' : 'warning'}"`,
    'allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    messageAttributes('error', error),
    messageAttributes('prompt', prompt),
    `sqref="${rangeReference(range)}"`,
  ];
  return `<dataValidation ${attributes.join(' ')}>${boundsXml(allowed)}</dataValidation>`;
}

function messageAttributes(kind: 'error' | 'prompt', { title, text }: CellMessage): string {
  if (title.length > LONGEST_TITLE || text.length > LONGEST_TEXT) {
    throw new RangeError(`Longer than a message of a cell can be: ${title} ${text}`);
  }
  return `${kind}Title="${xmlAttribute(title)}" ${kind}="${xmlAttribute(text)}"`;
}

function boundsXml(allowed: Allowed): string {
  if (allowed.kind === 'list') return `<formula1>${xmlAttribute(allowed.name)}</formula1>`;
  return `<formula1>${allowed.least}</formula1><formula2>${allowed.most}</formula2>`;
}
