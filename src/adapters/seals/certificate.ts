import { X509Certificate } from "node:crypto";
import { childrenOf, type DerValue, identifierOf, readDer, tags } from "#adapters/seals/der.ts";
import type { IsoDay } from "#domain/dates.ts";

const part = (subject: string, name: string): string | null =>
  subject.match(new RegExp(`^${name}=(.*)$`, "m"))?.[1] ?? null;

/** The name that headers of seals give a certificate, or an authority. */
export const commonNameOf = ({ subject }: X509Certificate): string => part(subject, "CN") ?? "";

/** Whom a certificate was issued to: an electricity company, the tax administration. */
export const organisationOf = ({ subject }: X509Certificate): string | null => part(subject, "O");

export const certificateOf = (base64: string): X509Certificate =>
  new X509Certificate(Buffer.from(base64, "base64"));

export const base64Of = ({ raw }: X509Certificate): string => raw.toString("base64");

/** The extensions of a certificate, or of a revocation list, by the hexadecimal of their identifiers. */
export const extensionsIn = (wrapped: DerValue | undefined): ReadonlyMap<string, Buffer> => {
  if (wrapped === undefined) return new Map();
  const extensions = childrenOf(wrapped).flatMap(childrenOf);
  return new Map(
    extensions.map((extension) => {
      const [name, ...rest] = childrenOf(extension);
      return [identifierOf(name), rest.at(-1)?.content ?? Buffer.alloc(0)];
    }),
  );
};

const dayIn = (text: string): IsoDay => new Date(text).toISOString().slice(0, 10);

export const firstDayOf = ({ validFrom }: X509Certificate): IsoDay => dayIn(validFrom);
export const lastDayOf = ({ validTo }: X509Certificate): IsoDay => dayIn(validTo);

export const wasValidOn = (certificate: X509Certificate, on: IsoDay): boolean =>
  firstDayOf(certificate) <= on && on <= lastDayOf(certificate);

const keyUsage = "551d0f";
const digitalSignature = 0x80;
const nonRepudiation = 0x40;

/**
 * Whether a certificate may sign seals: that of an end entity, on an elliptic curve, and for signatures when it says
 * what for. Source: 2D-Doc v3.2.6; RFC 5280, 4.2.1.3. Throws `NotDer` on what is no certificate.
 */
export const maySignSeals = (certificate: X509Certificate): boolean => {
  if (certificate.ca || certificate.publicKey.asymmetricKeyType !== "ec") return false;
  const [toBeSigned] = childrenOf(readDer(certificate.raw));
  if (toBeSigned === undefined) return false;
  const wrapped = childrenOf(toBeSigned).find(({ tag }) => tag === tags.wrapped3);
  const usage = extensionsIn(wrapped).get(keyUsage);
  if (usage === undefined) return true;
  const bits = readDer(usage).content[1] ?? 0;
  return (bits & (digitalSignature | nonRepudiation)) !== 0;
};

/** Whether one certificate was issued by the other: names, key identifiers and signature. */
export const isIssuedBy = (certificate: X509Certificate, authority: X509Certificate): boolean =>
  authority.ca && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
