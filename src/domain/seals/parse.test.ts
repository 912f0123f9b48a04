import { describe, expect, test } from "vitest";
import { dayOfHexadecimal, joinSymbols, parseSeal, type Seal } from "#domain/seals/parse.ts";

const [gs, rs, us] = ["\u001d", "\u001e", "\u001f"];

const sealOf = (content: string): Seal => {
  const seal = parseSeal(content);
  if (typeof seal === "string") throw new Error(seal);
  return seal;
};

const valuesOf = ({ fields }: Seal) => fields.map(({ id, value }) => `${id}=${value}`);

/** The specification's own example, and one of version 03. Source: 2D-Doc v3.2.6, signed by the public test key. */
const bill = `DC02FR000001125E125B0126FR247500010MME/SPECIMEN/NATACHA${gs}22145 AVENUE DES SPECIMENS${gs}${us}54LDD5F7JD4JEFPR6WZYVZVB2JZXPZB73SP7WUTN5N44P3GESXW75JZUZD5FM3G4URAJ6IKDSSUB66Y3OWQIEH22G46QOAGWH7YHJWQ`;
const proof = `DC03FR000001123F1636000126FR245700010MLLE/SAMPLE/ANGELA${gs}20${gs}21BAT 2 ETG 3${gs}227 PLACE DES SPECIMENS${gs}23${gs}25METZ${gs}${us}3HJIYP3OAJ4LIZNQXCTZMNQPTT5C2XICTEF4UGJ3NDE2CWM7HJOEEK4ACIY4CZOO5ZOFG35APDZMZQFEAEBWRZTW4CBPG35JE2FJ4EY`;

describe("a seal", () => {
  test("of version 02 says who, where and when", () => {
    const seal = sealOf(bill);
    expect(seal.header).toEqual({
      version: "02",
      authority: "FR00",
      certificate: "0001",
      issuedOn: "2012-11-15",
      signedOn: "2012-11-12",
      documentType: "01",
      perimeter: null,
      country: null,
    });
    expect(valuesOf(seal)).toEqual([
      "26=FR",
      "24=75000",
      "10=MME/SPECIMEN/NATACHA",
      "22=145 AVENUE DES SPECIMENS",
    ]);
    expect(seal.signature).toHaveLength(103);
    expect(seal.isComplete).toBe(true);
  });

  test("of version 03 may have empty fields, and its last separator is part of what is signed", () => {
    const seal = sealOf(proof);
    expect(seal.header).toMatchObject({ documentType: "00", perimeter: "01", issuedOn: "2012-10-15" });
    expect(valuesOf(seal)).toEqual([
      "26=FR",
      "24=57000",
      "10=MLLE/SAMPLE/ANGELA",
      "20=",
      "21=BAT 2 ETG 3",
      "22=7 PLACE DES SPECIMENS",
      "23=",
      "25=METZ",
    ]);
    expect(seal.signed.endsWith(`METZ${gs}`)).toBe(true);
  });

  test("of version 04 also names its country", () => {
    expect(sealOf("DC04FR000001198519D31201FR").header).toMatchObject({
      documentType: "12",
      perimeter: "01",
      country: "FR",
      issuedOn: "2017-11-20",
      signedOn: "2018-02-06",
    });
  });

  test("without its own date says none", () => {
    expect(sealOf("DC04FR000001FFFF26000401FR").header.issuedOn).toBeNull();
  });

  test("without a signature has none, rather than an empty one", () => {
    expect(sealOf("DC04FR000001261726180101FR26FR").signature).toBeNull();
    expect(sealOf(`DC04FR000001261726180101FR26FR${us}`).signature).toBeNull();
  });

  test("leaves aside the annex, which nothing signs", () => {
    const seal = sealOf(`DC04FR000001261726180101FR26FR${us}ABCD${gs}10MME/AUTRE`);
    expect(seal.signature).toBe("ABCD");
    expect(valuesOf(seal)).toEqual(["26=FR"]);
  });

  test("marks the field that its issuer cut", () => {
    const { fields } = sealOf(`DC04FR000001261726180101FR10M/MONTPARNASSE${rs}26FR${us}A`);
    expect(fields.map(({ value, isCut }) => [value, isCut])).toEqual([
      ["M/MONTPARNASSE", true],
      ["FR", false],
    ]);
  });

  test("needs no separator after a field as long as it may be", () => {
    const longest = "A".repeat(38);
    expect(valuesOf(sealOf(`DC04FR000001261726180101FR10${longest}26FR${us}A`))).toEqual([
      `10=${longest}`,
      "26=FR",
    ]);
  });

  test("reads on after a field that it does not know", () => {
    const { fields } = sealOf(`DC04FR000001261726180101FRZZwhatever${gs}26FR${us}A`);
    expect(fields.map(({ id, isKnown }) => [id, isKnown])).toEqual([
      ["ZZ", false],
      ["26", true],
    ]);
  });

  test("that lacks a field of its type is incomplete; of an unknown type, nobody can tell", () => {
    expect(sealOf(`DC04FR000001261726180101FR26FR2475000${us}A`).isComplete).toBe(false);
    expect(sealOf(`DC04FR000001261726180601FR26FR2475000${us}A`).isComplete).toBeNull();
  });
});

test.each([
  ["XX04FR000001261726180101FR", "notASeal"],
  ["", "notASeal"],
  ["DC09FR000001261726180101FR26FR2475000\u001fAAAA", "unknownVersion"],
  ["DC04FR00000126172618", "cutHeader"],
  ["\u00dc\u0004", "binaryForm"],
])("%j is no seal that is read here: %s", (content, why) => {
  expect(parseSeal(content)).toBe(why);
});

test.each([
  ["125E", "2012-11-15"],
  ["111E", "2011-12-31"],
  ["103D", "2011-05-20"],
  ["0E84", "2010-03-05"],
  ["0000", "2000-01-01"],
  ["ffff", null],
  ["12G4", null],
])("%s is the day %s", (text, day) => {
  expect(dayOfHexadecimal(text)).toBe(day);
});

describe("a code written over several symbols", () => {
  const parts = ["EABC02first ", "EABC12second ", "EABC22third"];
  test("is joined in its order, whatever the order of reading; what stands alone stays", () => {
    expect(joinSymbols([...parts.toReversed(), "DC04"])).toEqual(["DC04", "first second third"]);
  });
  test("is nothing while a part lacks", () => {
    expect(joinSymbols(parts.slice(1))).toEqual([]);
  });
});
