import { describe, expect, test } from "vitest";
import { addresseeIn } from "#domain/documents/reading/addressee.ts";
import { linesOf } from "#test/evidence.ts";

const read = (text: string) => {
  const found = addresseeIn(linesOf(text));
  return found && [found.name, found.street, `${found.postcode} ${found.town}`];
};

describe("the addressee of a letter", () => {
  test("is the block in the window, not the company above", () => {
    expect(
      read(`EAUX DU SPECIMEN
        Service clients : 09 69 00 00 00 (appel non surtaxé)
        TSA 00000 – 59900 LILLE CEDEX
        800|M. ARTHUR ECHANTILLON
        800|42 SQUARE DES ECHANTILLONS
        800|44000 NANTES
        Date de facture : 03/06/2026
        Lieu de consommation : 42 SQUARE DES ECHANTILLONS, 44000 NANTES`),
    ).toEqual(["M. ARTHUR ECHANTILLON", "42 SQUARE DES ECHANTILLONS", "44000 NANTES"]);
  });

  test("may have no title, and lines between the name and the street", () => {
    expect(
      read(`800|Angela SAMPLE
        800|Appartement 12, bâtiment B
        800|7 place des Spécimens
        800|57000 Metz`),
    ).toEqual(["Angela SAMPLE", "7 place des Spécimens", "57000 Metz"]);
  });

  test("is the name above the building, the floor and the residence", () => {
    expect(
      read(`800|M. et Mme LEGRAND-TEST
        800|BAT A ESC 2
        800|101 avenue du Général Exemple
        800|Résidence les Spécimens
        800|75011 PARIS 11`),
    ).toEqual(["M. et Mme LEGRAND-TEST", "101 avenue du Général Exemple", "75011 PARIS 11"]);
  });

  test("is told by a label before the name", () => {
    expect(
      read(`800|Titulaire du contrat : Mme Léa DUPONT-ESSAI
        800|27 rue de l'Échantillon
        800|69007 LYON`),
    ).toEqual(["Mme Léa DUPONT-ESSAI", "27 rue de l'Échantillon", "69007 LYON"]);
  });

  test("is preferred to its sender when both have an address", () => {
    expect(
      read(`ENERGIE DEMO
        3 RUE DE LA SOURCE
        75009 PARIS
        800|MARTIN JEAN
        800|12 CHEMIN DES ESSAIS
        800|33000 BORDEAUX`),
    ).toEqual(["MARTIN JEAN", "12 CHEMIN DES ESSAIS", "33000 BORDEAUX"]);
    expect(
      read(`Cabinet Modèle
        3 rue de la Source
        75009 Paris
        Mme et M. Durand
        5 impasse du Puits
        35000 Rennes`),
    ).toEqual(["Mme et M. Durand", "5 impasse du Puits", "35000 Rennes"]);
  });

  test("is told from a company above it on the same side, by the company's name", () => {
    expect(
      read(`ENERGIE DEMO
        3 RUE DE LA SOURCE
        75009 PARIS
        MARTIN JEAN
        12 CHEMIN DES ESSAIS
        33000 BORDEAUX`),
    ).toEqual(["MARTIN JEAN", "12 CHEMIN DES ESSAIS", "33000 BORDEAUX"]);
  });

  test("may be two people", () => {
    expect(
      read(`M ET MME MARTIN JEAN ET LUCIE
        12 BIS CHEMIN DES ESSAIS
        33000 BORDEAUX`),
    ).toEqual(["M ET MME MARTIN JEAN ET LUCIE", "12 BIS CHEMIN DES ESSAIS", "33000 BORDEAUX"]);
  });

  test.each([
    ["no postcode", "MME CORINNE BERTHIER\n6 RUE DU MODELE\nLYON"],
    ["no name", "6 RUE DU MODELE\n69003 LYON"],
    ["a company alone", "TSA 00000\n12 RUE DU SIEGE\n59900 LILLE CEDEX"],
    ["columns that are not one block", "100|MME CORINNE BERTHIER\n500|6 RUE DU MODELE\n900|69003 LYON"],
  ])("is nobody where there is %s", (_, text) => {
    expect(read(text)).toBeNull();
  });
});
