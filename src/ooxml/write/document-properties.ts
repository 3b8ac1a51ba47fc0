import { xmlAttribute } from '../xml/escape';
import { OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS, XML_DECLARATION } from '../xml/namespaces';
import type { DocumentProperties } from '../../workbook/sheet-plan';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const TERMS = 'http://purl.org/dc/terms/';
const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

/** A part of a package that says what it is. */
export interface PropertyPart {
  readonly name: string;
  readonly contentType: string;
  /** The type of the relationship by which the package refers to it. */
  readonly relationship: string;
  readonly xml: string;
}

/** What a file says of itself, as parts of its package. */
export function propertyParts(properties: DocumentProperties): PropertyPart[] {
  return [
    {
      name: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      relationship: `${PACKAGE_RELATIONSHIPS}/metadata/core-properties`,
      xml: corePropertiesXml(properties),
    },
    {
      name: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      relationship: `${OFFICE_RELATIONSHIPS}/extended-properties`,
      xml: extendedPropertiesXml(properties),
    },
  ];
}

/** What it is about, and whose it is. */
function corePropertiesXml({ title, subject, creator, created }: DocumentProperties): string {
  const said = [
    element('dc:title', title),
    element('dc:subject', subject),
    element('dc:creator', creator),
    created &&
      `<dcterms:created xsi:type="dcterms:W3CDTF">${created.toISOString().replace(/\.\d+/, '')}</dcterms:created>`,
  ];
  const namespaces = `xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}" xmlns:dcterms="${TERMS}" xmlns:xsi="${INSTANCE}"`;
  return `${XML_DECLARATION}<cp:coreProperties ${namespaces}>${said.filter(Boolean).join('')}</cp:coreProperties>`;
}

/** What made it. */
function extendedPropertiesXml({ application }: DocumentProperties): string {
  return `${XML_DECLARATION}<Properties xmlns="${EXTENDED}">${element('Application', application)}</Properties>`;
}

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${xmlAttribute(text)}</${name}>`;
}
