import { describe, expect, test } from "vitest";
import { factsRead } from "#domain/documents/reading/facts.ts";
import { fileWith, linesOf, mrzOf, pageWith, sealOf } from "#test/evidence.ts";

const on = Temporal.PlainDate.from("2026-11-23");
const gs = "\u001d";

const certificate =
  `DC04FR000001264D264DAD01FR60MAELYS/GAELLE${gs}62MARTIN${gs}6913071990D320261105D420270305` +
  `E9260175100123${gs}EAPEC05112026EDB${gs}`;
const bill =
  `DC04FR000001262A262A0101FR10MME/BERTHIER/CORINNE${gs}20APPT 12${gs}226 RUE DU MODELE${gs}2469003` +
  `25LYON${gs}26FR`;

const card = mrzOf("TD1", [
  "IDFRAX4RTBPFW46<<<<<<<<<<<<<<<",
  "9007138F3002119FRA<<<<<<<<<<<6",
  "MARTIN<<MAELYS<GAELLE<MARIE<<<",
]);

/** Name and value of each fact, in the order they are told. */
const told = (...asked: Parameters<typeof factsRead>) =>
  Object.fromEntries(factsRead(...asked).map(({ name, value }) => [name, value]));

describe("an authentic seal", () => {
  test("of the certificate of the exam tells its holder, the day, the category and the NEPH number", () => {
    expect(told(fileWith(pageWith()), [sealOf(certificate)], on)).toEqual({
      birthName: "MARTIN",
      firstNames: "MAELYS GAELLE",
      birthDate: "1990-07-13",
      issuedOn: "2026-11-05",
      examDate: "2026-11-05",
      category: "B",
      nephNumber: "260175100123",
    });
  });

  test("of a theory test tells no day of the exam", () => {
    const theory = sealOf(certificate.replace("EAP", "EAT"));
    expect(told(fileWith(pageWith()), [theory], on)).not.toHaveProperty("examDate");
  });

  test("whose file number is no NEPH number tells none", () => {
    const other = sealOf(certificate.replace("E9260175100123", "E9DOSSIER 12"));
    expect(told(fileWith(pageWith()), [other], on)).not.toHaveProperty("nephNumber");
  });

  test("of a bill tells whom it is for, its date and the place served, with its box", () => {
    expect(told(fileWith(pageWith()), [sealOf(bill)], on)).toEqual({
      addressee: "MME BERTHIER CORINNE",
      issuedOn: "2026-10-01",
      street: "6 RUE DU MODELE",
      addressComplement: "APPT 12",
      postalCode: "69003",
      town: "LYON",
    });
    const [first] = factsRead(fileWith(pageWith()), [sealOf(bill)], on);
    expect(first).toMatchObject({ source: "seal", page: 1, box: sealOf(bill).box });
  });

  test("of a newer tax notice tells the address that it writes in one field", () => {
    const notice = sealOf(
      `DC04FR000001FFFF26002801FR46MARTIN JEAN${gs}4A310720264YAPPT 3/12 RUE DES LILAS/69003 LYON${gs}`,
    );
    expect(told(fileWith(pageWith()), [notice], on)).toEqual({
      addressee: "MARTIN JEAN",
      issuedOn: "2026-07-31",
      street: "12 RUE DES LILAS",
      addressComplement: "APPT 3",
      postalCode: "69003",
      town: "LYON",
    });
  });

  test.each(["invalid", "unknown-issuer", "missing"] as const)(
    "but one whose signature is %s tells nothing",
    (signature) => {
      expect(factsRead(fileWith(pageWith()), [sealOf(certificate, signature)], on)).toEqual([]);
    },
  );
});

describe("machine-readable lines", () => {
  test("tell the person, the document and its end", () => {
    expect(told(fileWith(pageWith(), pageWith({ mrz: card })), [], on)).toEqual({
      birthName: "MARTIN",
      firstNames: "MAELYS GAELLE MARIE",
      birthDate: "1990-07-13",
      sex: "F",
      nationality: "FRA",
      documentNumber: "X4RTBPFW4",
      expiry: "2030-02-11",
    });
    expect(factsRead(fileWith(pageWith(), pageWith({ mrz: card })), [], on)[0]).toMatchObject({ page: 2 });
  });

  test("tell no name that is doubtful, and none that was cut for want of room", () => {
    const doubtful = fileWith(pageWith({ mrz: { ...card, isNameUncertain: true } }));
    expect(told(doubtful, [], on)).not.toHaveProperty("birthName");
    const licence = mrzOf("FRENCH_DRIVING_LICENCE", ["D1FRA13AA000026181231MARTINEZ9"]);
    expect(told(fileWith(pageWith({ mrz: licence })), [], on)).not.toHaveProperty("birthName");
  });
});

test("the words of a page tell its date alone, and give way to a seal", () => {
  const text = { source: "layer", lines: linesOf("Facture du 12/09/2026\nMadame MARTIN Jeanne") } as const;
  expect(factsRead(fileWith(pageWith({ text })), [], on)).toMatchObject([
    { name: "issuedOn", value: "2026-09-12", source: "text", page: 1 },
  ]);
  const both = factsRead(fileWith(pageWith({ text })), [sealOf(bill)], on);
  expect(both.filter(({ name }) => name === "issuedOn")).toMatchObject([{ value: "2026-10-01" }]);
});
