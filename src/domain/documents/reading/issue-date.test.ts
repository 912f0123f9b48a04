import { describe, expect, test } from "vitest";
import { datesIn } from "#domain/documents/reading/dates.ts";
import { issueDateIn } from "#domain/documents/reading/issue-date.ts";
import { linesOf } from "#test/evidence.ts";

const on = Temporal.PlainDate.from("2026-11-23");
const read = (text: string) => issueDateIn(linesOf(text), on)?.day.toString() ?? null;

describe("a date is read in every form that French papers use", () => {
  test.each([
    ["03/06/2026", "2026-06-03"],
    ["3/6/26", "2026-06-03"],
    ["03.06.2026", "2026-06-03"],
    ["03-06-2026", "2026-06-03"],
    ["03 / 06 / 2026", "2026-06-03"],
    ["3 juin 2026", "2026-06-03"],
    ["1er juin 2026", "2026-06-01"],
    ["12 SEPT. 2026", "2026-09-12"],
    ["12 septembre 2026", "2026-09-12"],
    ["31 août 2026", "2026-08-31"],
    ["5 FÉVRIER 2026", "2026-02-05"],
    ["5 déc 2025", "2025-12-05"],
    ["2026-06-03", "2026-06-03"],
    ["3 June 2026", "2026-06-03"],
    ["3rd June, 2026", "2026-06-03"],
    ["June 3, 2026", "2026-06-03"],
    ["12 Sept 2026", "2026-09-12"],
  ])("%s", (written, day) => {
    expect(datesIn(linesOf(`le ${written}`)).map((found) => found.day.toString())).toEqual([day]);
  });

  test.each([
    "31/02/2026",
    "Mars 2026",
    "12 brumaire 2026",
    "13/13/2026",
    "01.02.03.04.05",
    "1234567890",
    "5 jui 2026",
  ])("and %s is none", (written) => {
    expect(datesIn(linesOf(`le ${written}`))).toEqual([]);
  });

  test("two on a line are both read, each after its own words", () => {
    const found = datesIn(linesOf("Facture du 3 juin 2026, à régler avant le 24/06/2026"));
    expect(found.map(({ day, before }) => [day.toString(), before])).toEqual([
      ["2026-06-03", "facture du "],
      ["2026-06-24", "facture du 3 juin 2026, a regler avant le "],
    ]);
  });
});

describe("the paper's own date is the one its words say", () => {
  test.each([
    "Facture du 12 septembre 2026",
    "Facture n° FR-2026-0912 du 12/09/2026",
    "Date de facture : 12/09/2026",
    "Date de la facture 12.09.26",
    "Date d'émission : 12/09/2026",
    "Date d’établissement : 12/09/2026",
    "Date d'édition : 12/09/2026",
    "Date de facturation : 12 sept. 2026",
    "Émise le 12/09/2026",
    "Éditée le 12 septembre 2026",
    "Établi le 12/09/2026",
    "Paris, le 12 septembre 2026",
    "Saint-Étienne, le samedi 12 septembre 2026",
    "Fait à Metz, le 12/09/2026",
    "Fait à Metz le 12/09/2026",
    "Le 12 septembre 2026",
    "Date : 12/09/2026",
    "Quittance du 12/09/2026",
    "Invoice date: 12 September 2026",
    "Date of issue: September 12, 2026",
    "Réf. 4512, Metz, le 12/09/2026",
    "Document délivré le 12/09/2026",
    "À Metz, en date du 12/09/2026",
  ])("%s", (line) => {
    expect(read(`${line}\nTotal TTC 94,59 €`)).toBe("2026-09-12");
  });

  test("written in a column, under or beside its label", () => {
    expect(read("Date de facture\n12/09/2026")).toBe("2026-09-12");
    expect(
      issueDateIn(
        [
          { text: "Échéance", box: { x: 100, y: 100, width: 80, height: 20 } },
          { text: "Date de facture", box: { x: 400, y: 100, width: 150, height: 20 } },
          { text: "28/09/2026", box: { x: 100, y: 130, width: 110, height: 20 } },
          { text: "12/09/2026", box: { x: 400, y: 130, width: 110, height: 20 } },
        ],
        on,
      )?.day.toString(),
    ).toBe("2026-09-12");
    expect(
      issueDateIn(
        [
          { text: "Date limite de paiement", box: { x: 100, y: 100, width: 230, height: 20 } },
          { text: "28/09/2026", box: { x: 400, y: 102, width: 110, height: 20 } },
          { text: "Date de facture", box: { x: 100, y: 140, width: 150, height: 20 } },
          { text: "12/09/2026", box: { x: 400, y: 142, width: 110, height: 20 } },
        ],
        on,
      )?.day.toString(),
    ).toBe("2026-09-12");
  });
});

describe("another date on the page is never taken for it", () => {
  test.each([
    "Date limite de paiement : 12/10/2026",
    "À régler avant le 12/10/2026",
    "Montant prélevé le 12/10/2026",
    "Somme débitée le 12/10/2026",
    "Payable le 12/10/2026",
    "Échéance le 12/10/2026",
    "Période du 10/07/2026 au 09/09/2026",
    "Relevé du 28/05/2026",
    "Votre contrat, souscrit le 04/03/2019",
    "Je soussignée Angela SAMPLE, née le 04/05/1970",
    "Date de naissance : 04/05/1970",
    "Prochaine facture le 12/01/2027",
    "Valable jusqu'au 12/10/2026",
    "Société immatriculée au registre du commerce depuis le 1er janvier 2001",
    "Tél. 01.02.03.04.05",
    "Forfait mobile 12/08/2026",
    "Somme reçue le 12/08/2026 par virement",
    "Le locataire a payé le 12/08/2026",
    "Bail signé le 01/09/2022",
    "Due date: 30 August 2026",
    "Billing period: 1 August 2026 to 31 August 2026",
  ])("%s", (line) => {
    expect(read(line)).toBeNull();
    expect(read(`${line}\nFacture du 12 septembre 2026\n${line}`)).toBe("2026-09-12");
  });

  test("a date to come is none: no paper is issued tomorrow", () => {
    expect(read("Facture du 23/11/2026")).toBe("2026-11-23");
    expect(read("Facture du 24/11/2026")).toBeNull();
  });

  test("and a date that nothing explains is none either", () => {
    expect(read("Rentrée 12/09/2026 à Metz")).toBeNull();
  });
});
