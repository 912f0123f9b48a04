/** An element of XML: its name without prefix, its text, its children. */
export type XmlElement = {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
};

/** What is read is not canonical XML with one root. */
export class NotCanonicalXml extends Error {
  override readonly name = "NotCanonicalXml";
}

const piece = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:\s[^<>]*)?>|<\?[^>]*>|([^<]+)/y;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#xD": "\r" };

const unescaped = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#xD);/g, (whole, name) => entities[name] ?? whole);

type Open = { name: string; text: string; children: XmlElement[] };

/**
 * Reads XML in the canonical form that signatures are made on: no comment, no entity of its own, every element closed
 * by name. Anything else is refused. Source: Exclusive XML Canonicalization 1.0.
 */
export const readCanonicalXml = (source: string): XmlElement => {
  const root: Open = { name: "", text: "", children: [] };
  const open: Open[] = [root];
  piece.lastIndex = 0;
  while (piece.lastIndex < source.length) {
    const at = piece.lastIndex;
    const match = piece.exec(source);
    const current = open.at(-1);
    if (match === null || current === undefined) throw new NotCanonicalXml(`character ${at}`);
    const [, slash, name, text] = match;
    if (text !== undefined) current.text += unescaped(text);
    else if (name !== undefined && slash === "") open.push({ name, text: "", children: [] });
    else if (name !== undefined) {
      if (current.name !== name || current === root) throw new NotCanonicalXml(`</${name}> at ${at}`);
      open.pop();
      open.at(-1)?.children.push(current);
    }
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || element === undefined || others.length > 0)
    throw new NotCanonicalXml("no single root");
  return element;
};

export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The first element reached by these names; null when one is missing. */
export const elementAt = (element: XmlElement, ...names: readonly string[]): XmlElement | null =>
  names.reduce<XmlElement | null>(
    (found, name) => (found === null ? null : (childrenNamed(found, name)[0] ?? null)),
    element,
  );

export const textAt = (element: XmlElement, ...names: readonly string[]): string | null =>
  elementAt(element, ...names)?.text.trim() ?? null;
