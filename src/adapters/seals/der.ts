/** What is read is not DER: cut, or of another form. */
export class NotDer extends Error {
  override readonly name = "NotDer";
}

/** A value of ASN.1 as DER writes it: what it is, what it holds, and the whole with its head. */
export type DerValue = { readonly tag: number; readonly content: Buffer; readonly whole: Buffer };

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  identifier: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  /** `[0]`, `[3]`: explicit wrappings of certificates and of revocation lists. */
  wrapped0: 0xa0,
  wrapped3: 0xa3,
} as const;

const longestLengthInBytes = 4;

/** The value that begins there. Throws `NotDer` when it does not end within the bytes. */
export const readDer = (bytes: Buffer, from = 0): DerValue => {
  const tag = bytes[from];
  const first = bytes[from + 1];
  if (tag === undefined || first === undefined) throw new NotDer("ends before its length");
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (first === 0x80 || lengthBytes > longestLengthInBytes) throw new NotDer("length of another form");
  const start = from + 2 + lengthBytes;
  if (start > bytes.length) throw new NotDer("ends within its length");
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(from + 2, lengthBytes);
  if (start + length > bytes.length) throw new NotDer("ends before its end");
  return {
    tag,
    content: bytes.subarray(start, start + length),
    whole: bytes.subarray(from, start + length),
  };
};

/** The values that a sequence, a set or an explicit wrapping holds. */
export const childrenOf = ({ content }: DerValue): readonly DerValue[] => {
  const children: DerValue[] = [];
  for (let at = 0; at < content.length; ) {
    const child = readDer(content, at);
    children.push(child);
    at += child.whole.length;
  }
  return children;
};

/** An object identifier, in hexadecimal as it is written: names are compared, never spelt out. */
export const identifierOf = (value: DerValue | undefined): string =>
  value?.tag === tags.identifier ? value.content.toString("hex") : "";

/** A moment, as both forms of dates write it: years of two digits are 1950 to 2049. Source: RFC 5280, 4.1.2.5. */
export const instantOf = ({ tag, content }: DerValue): Temporal.Instant => {
  const text = content.toString("latin1");
  const century = Number(text.slice(0, 2)) < 50 ? "20" : "19";
  const whole = tag === tags.utcTime ? century + text : text;
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(whole) ?? [];
  if (year === undefined) throw new NotDer("a date of another form");
  try {
    return Temporal.Instant.from(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  } catch (cause) {
    throw new NotDer("no such day", { cause });
  }
};
