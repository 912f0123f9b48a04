import { createHash } from "node:crypto";
import type { OfficeId } from "#domain/offices.ts";
import type { Role } from "#domain/roles.ts";

/** Everybody of the demonstration. All are invented; the passwords are on the page, and open nothing else. */

export const password = "une-voiture-rouge-2026";

type Staff = {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly office: OfficeId;
};

export const staff = [
  { login: "agnes.roux", name: "Agnès Roux", role: "agent", office: "cert-sud-est" },
  { login: "karim.haddad", name: "Karim Haddad", role: "agent", office: "cert-sud-est" },
  { login: "claire.besson", name: "Claire Besson", role: "seniorAgent", office: "cert-sud-est" },
  { login: "sofia.lambert", name: "Sofia Lambert", role: "supervisor", office: "cert-sud-est" },
  { login: "paul.tessier", name: "Paul Tessier", role: "auditor", office: "cert-sud-est" },
  { login: "marc.dubreuil", name: "Marc Dubreuil", role: "agent", office: "cert-est" },
  { login: "lucie.faivre", name: "Lucie Faivre", role: "agent", office: "cert-est" },
  { login: "anne.lebihan", name: "Anne Le Bihan", role: "agent", office: "cert-ouest" },
  { login: "nadia.kervella", name: "Nadia Kervella", role: "agent", office: "cert-echanges" },
  { login: "yann.legoff", name: "Yann Le Goff", role: "agent", office: "cert-international" },
] as const satisfies readonly Staff[];

/** Somebody added this morning, who has never signed in: the second factor is still to be chosen. */
export const newcomer = {
  login: "louise.ferrand",
  name: "Louise Ferrand",
  role: "agent",
  office: "cert-sud-est",
} as const satisfies Staff;

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The secret of an invented agent's one-time codes, always the same here. */
export const authenticatorSecret = (login: string): string =>
  [...createHash("sha256").update(`telepermis demonstration ${login}`).digest()]
    .map((byte) => base32.charAt(byte % base32.length))
    .join("");

/** A key as long and as little guessable as a real one would be, always the same here. */
const keyOf = (name: string): string =>
  `demo-${createHash("sha256").update(`telepermis demonstration ${name}`).digest("base64url")}`;

export const photographers = [
  { name: "Studio Lumière, Lyon", key: keyOf("studio-lumiere") },
  { name: "Photo Express, Dijon", key: keyOf("photo-express") },
] as const;

export const manufacturer = { name: "Fabricant de titres (simulé)", key: keyOf("manufacturer") } as const;
export const carrier = { name: "Transporteur (simulé)", key: keyOf("carrier") } as const;

/** What the service must show to the simulated manufacturer with its orders. */
export const orderingKey = keyOf("ordering");

/** What the service must show to the simulated payment service, and what signs its reports. */
export const paymentKey = keyOf("payments");
export const paymentSecret = keyOf("payment reports");

/** People known to the simulated identity federation. */
export const federatedPeople = [
  {
    sub: "a3f8c2d1-gabriel-moreau",
    given_name: "Gabriel",
    family_name: "Moreau",
    birthdate: "2006-02-14",
    gender: "male",
    email: "gabriel.moreau@demo.example",
  },
  {
    sub: "b7e1d4f2-ines-benali",
    given_name: "Inès Leïla",
    family_name: "Benali",
    birthdate: "2001-09-30",
    gender: "female",
    email: "ines.benali@demo.example",
  },
  {
    sub: "c9a5b3e8-jose-n-guyen",
    given_name: "José",
    family_name: "N’Guyen-d’Arc",
    birthdate: "1998-06-21",
    gender: "male",
    email: "jose.nguyen@demo.example",
  },
] as const;
