import { XmlReader } from '../../src/ooxml/xml/xml';
import { decodeXml, XmlError } from '../../src/ooxml/xml/xml-text';

/** An element as `name(attribute a)[children]`, its own text left out. */
function outline(xml: XmlReader, depth = 0): string {
  const children: string[] = [];
  while (xml.nextChild(depth)) {
    const name = xml.name;
    const attribute = xml.attribute('a');
    const below = outline(xml, depth + 1);
    children.push(`${name}${attribute === undefined ? '' : `(${attribute})`}${below && `[${below}]`}`);
  }
  return children.join(' ');
}

function textOfRoot(text: string): string {
  const xml = new XmlReader(text);
  xml.nextChild(0);
  return xml.text();
}

describe('elements', () => {
  test.each([
    ['<r/>', 'r'],
    ['<?xml version="1.0"?>\n<!-- <x> --><r ><a/><b></b ></r>\n', 'r[a b]'],
    ['<x:r xmlns:x="u"><x:a x:a="1"/></x:r>', 'r[a(1)]'],
    ["<r><a a='>/\"'/></r>", 'r[a(>/")]'],
    ['<r><a x:a="prefixed" a="plain"/></r>', 'r[a(plain)]'],
    ['<r xmlns:a="not an attribute"/>', 'r'],
    ['<r><a a = "1" /></r>', 'r[a(1)]'],
    ['<r a="line\nend&#10;kept"/>', 'r(line end\nkept)'],
    ['<r><![CDATA[<a/>]]><?pi <b/> ?><c/></r>', 'r[c]'],
    ['<r><a><a><a/></a></a></r>', 'r[a[a[a]]]'],
  ])('%s', (text, expected) => {
    expect(outline(new XmlReader(text))).toBe(expected);
  });

  test('what is left of a child is passed over', () => {
    const xml = new XmlReader('<r><a><b><c/></b></a><d/></r>');
    xml.enterRoot('r');
    const names: string[] = [];
    while (xml.nextChild(1)) names.push(xml.name);
    expect(names).toEqual(['a', 'd']);
  });
});

describe('text', () => {
  test.each([
    ['<r>&lt;&gt;&amp;&quot;&apos;</r>', `<>&"'`],
    ['<r>&#27721;&#x6C49;&#x1F600;</r>', '汉汉😀'],
    ['<r>&amp;lt;</r>', '&lt;'],
    ['<r>a<![CDATA[&lt;<b>]]>c<!-- no -->d<e>f</e></r>', 'a&lt;<b>cdf'],
    ['<r/>', ''],
  ])('%s', (text, expected) => {
    expect(textOfRoot(text)).toBe(expected);
  });
});

describe('refused', () => {
  test.each([
    ['', 'malformed'],
    ['no element', 'malformed'],
    ['<r>', 'malformed'],
    ['<r></s>', 'malformed'],
    ['<r></rr>', 'malformed'],
    ['</r>', 'malformed'],
    ['<r/><r/>', 'malformed'],
    ['<r a=1/>', 'malformed'],
    ['<r a/>', 'malformed'],
    ['<r a="1/>', 'malformed'],
    ['<r', 'malformed'],
    ['<r><!-- </r>', 'malformed'],
    ['<r><![CDATA[ </r>', 'malformed'],
    ['<r>&nbsp;</r>', 'malformed'],
    ['<r>&</r>', 'malformed'],
    ['<r>&#0;</r>', 'malformed'],
    ['<r>&#xD800;</r>', 'malformed'],
    ['<r>&#x110000;</r>', 'malformed'],
    ['<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>', 'doctype'],
    ['<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>', 'doctype'],
  ])('%s', (text, fault) => {
    const read = () => {
      const xml = new XmlReader(text);
      while (xml.nextChild(0)) xml.text();
    };
    expect(read).toThrow(XmlError);
    expect(read).toThrow(fault);
  });
});

describe('encodings', () => {
  const text = '<r a="汉字"/>';
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const units = Array.from(`${mark ? '\ufeff' : ''}${text}`, (character) => character.charCodeAt(0));
    return Uint8Array.from(units.flatMap((u) => (bigEndian ? [u >> 8, u & 255] : [u & 255, u >> 8])));
  };

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 little endian', utf16(false, true)],
    ['UTF-16 big endian', utf16(true, true)],
    ['UTF-16 little endian without a mark', utf16(false, false)],
    ['UTF-16 big endian without a mark', utf16(true, false)],
  ])('%s', (_, bytes) => {
    expect(decodeXml(bytes)).toBe(text);
  });

  test('line ends become line feeds', () => {
    expect(decodeXml(new TextEncoder().encode('<r>a\r\nb\rc\n</r>'))).toBe('<r>a\nb\nc\n</r>');
  });

  test('GBK is no encoding of a package', () => {
    expect(() => decodeXml(Uint8Array.from([0x3c, 0x72, 0x3e, 0xba, 0xba]))).toThrow(XmlError);
  });
});
