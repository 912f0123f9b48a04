import { describe, expect, test } from "vitest";
import type { Expectation } from "#domain/documents/checks/check.ts";
import { judgeFile } from "#domain/documents/checks/for-document.ts";
import type { PageEvidence } from "#domain/documents/evidence.ts";
import { judged, linesOf, mrzOf, pageWith } from "#test/evidence.ts";

const passport = mrzOf("TD3", [
  "P<FRAMARTIN<<MAELYS<GAELLE<<<<<<<<<<<<<<<<<<",
  "00AA000000FRA9007138F3002119<<<<<<<<<<<<<<08",
]);
const card = mrzOf("TD1", [
  "IDFRAX4RTBPFW46<<<<<<<<<<<<<<<",
  "9007138F3002119FRA<<<<<<<<<<<6",
  "MARTIN<<MAELYS<GAELLE<MARIE<<<",
]);
const permit = mrzOf("TD1", [
  "IRFRAK682T8YL062<1105040043<<<",
  "8504010F2105035MAR<<<<<<<<<<<4",
  "SPECIMEN<<NATACHA<<<<<<<<<<<<<",
]);
const licence = mrzOf("FRENCH_DRIVING_LICENCE", ["D1FRA13AA000026181231MARTIN<<9"]);

const withText = (text: string): PageEvidence =>
  pageWith({ text: { source: "layer", lines: linesOf(text) } });
const sealed = (type: string): PageEvidence =>
  pageWith({
    seals: [{ payload: `DC04FR000001264D264D${type}01FR`, box: { x: 1, y: 2, width: 3, height: 4 } }],
  });

const wrong = (page: PageEvidence, expectation: Partial<Expectation>) =>
  judgeFile(judged({ pages: [page], expectation })).findings.filter(({ code }) => code === "document.wrong");

const bill = withText(
  "Énergie des Spécimens\nVotre facture du 12/09/2026\nMontant TTC 84,20 EUR\nConsommation 120 kWh",
);
const attestation = withText("Attestation d'hébergement\nJe soussigné certifie héberger à mon domicile");

describe("another document than is asked is advised on, by name", () => {
  test.each([
    ["a passport for an address", pageWith({ mrz: passport }), "proofOfAddress", "passport"],
    ["a bill for an identity", bill, "identityProof", "bill"],
    ["a hosting attestation for a bill", attestation, "hostProofOfAddress", "hostingAttestation"],
    ["a bill for a hosting attestation", bill, "hostingAttestation", "bill"],
    ["a card for a licence", pageWith({ mrz: passport }), "currentLicence", "passport"],
    ["a licence for a residence permit", pageWith({ mrz: licence }), "residencePermit", "drivingLicence"],
    [
      "a French card for a residence permit",
      pageWith({ mrz: card }),
      "residencePermit",
      "frenchIdentityCard",
    ],
    [
      "the seal of a tax notice for the certificate of the exam",
      sealed("04"),
      "provisionalCertificate",
      "taxNotice",
    ],
    [
      "the seal of the certificate of the exam for an address",
      sealed("AD"),
      "proofOfAddress",
      "examCertificate",
    ],
  ] as const)("%s", (_, page, kind, seen) => {
    expect(wrong(page, { kind })).toMatchObject([{ level: "advice", values: { seen, asked: kind } }]);
  });

  test.each([
    [
      "a road-safety certificate",
      "Attestation scolaire de sécurité routière de niveau 2\nDélivrée à LEROY Camille",
      "jdcProof",
      "roadSafety",
    ],
    [
      "a medical opinion",
      "Permis de conduire : avis médical\nAvis : APTE",
      "provisionalCertificate",
      "medicalOpinion",
    ],
    ["a rent receipt", "Quittance de loyer\nLocataire : MARTIN", "medicalOpinion", "rentReceipt"],
    [
      "a defence day certificate",
      "Journée défense et citoyenneté : certificat",
      "roadSafetyCertificateLevel2",
      "defenceDay",
    ],
  ] as const)("%s given for another certificate", (_, text, kind, seen) => {
    expect(wrong(withText(text), { kind })).toMatchObject([{ values: { seen, asked: kind } }]);
  });
});

describe("nothing is said of", () => {
  test.each([
    ["the right document", bill, "proofOfAddress"],
    ["any identity paper for an identity", pageWith({ mrz: licence }), "identityProof"],
    ["a residence permit for a residence permit", pageWith({ mrz: permit }), "residencePermit"],
    ["what is not recognised", withText("Assurance habitation\nAttestation"), "proofOfAddress"],
    ["a document of which many papers count", bill, "civilStatusChangeProof"],
    [
      "a paper that speaks of two others",
      withText("Votre facture : montant TTC\nAttestation d'hébergement à joindre si vous êtes hébergé"),
      "identityProof",
    ],
    [
      "a paper spoken of in a sentence",
      withText(
        "Attestation\nToute ressemblance de ce document de démonstration avec une facture réelle, de 84,20 EUR TTC, serait fortuite",
      ),
      "identityProof",
    ],
    ["a word on its way", withText("Joignez une facture"), "identityProof"],
  ] as const)("%s", (_, page, kind) => {
    expect(wrong(page, { kind })).toEqual([]);
  });
});

describe("another paper than was chosen from the list", () => {
  test("is advised on", () => {
    const asked = { kind: "identityProof", paper: "nationalIdentityCard" } as const;
    expect(wrong(pageWith({ mrz: passport }), asked)).toMatchObject([
      { values: { seen: "passport", paper: "nationalIdentityCard" } },
    ]);
  });

  test("is not, when several papers bear such lines", () => {
    expect(wrong(pageWith({ mrz: passport }), { kind: "identityProof", paper: "biometricPassport" })).toEqual(
      [],
    );
    expect(wrong(pageWith({ mrz: permit }), { kind: "residencePermit", paper: "residentCard" })).toEqual([]);
  });
});
