import { describe, expect, test } from "vitest";
import { addMonths, day } from "../dates.ts";
import { factsFrom } from "../facts.ts";
import type { Answers } from "../questions.ts";
import { type Attachment, judgeAttachment } from "./acceptance.ts";
import { type DocumentKind, documentKinds, isDocumentKind, requirementsOf } from "./kinds.ts";

const french: Answers = { nationalities: ["FRA"], birthDate: "1996-05-01", housing: "tenant" };
const portuguese: Answers = { ...french, nationalities: ["PRT"] };
const brazilian: Answers = { ...french, nationalities: ["BRA"] };
const youngBrazilian: Answers = { ...brazilian, birthDate: "2009-05-01" };

type Given = {
  readonly kind: Attachment["kind"];
  readonly paper?: string;
  readonly issued?: string;
  readonly expires?: string;
  readonly maxAgeInMonths?: number;
};

/** "accepted", or why not. */
const judged = (
  { issued, expires, paper = undefined, ...given }: Given,
  on: string | Temporal.PlainDate = "2026-11-23",
  answers: Answers = french,
): string => {
  const judgement = judgeAttachment(
    {
      ...given,
      paper: paper ?? null,
      issued: issued === undefined ? null : day(issued),
      expires: expires === undefined ? null : day(expires),
    },
    factsFrom(answers, typeof on === "string" ? day(on) : on),
  );
  return judgement.accepted ? "accepted" : judgement.reason;
};

/** The verdicts on the day before, the day and the day after. */
const around = (given: Given, date: Temporal.PlainDate, answers: Answers = french) =>
  [-1, 0, 1].map((days) => judged(given, date.add({ days }), answers));

const kinds = Object.keys(documentKinds).filter(isDocumentKind);
const aged = kinds.flatMap((kind) => {
  const { maxAgeInMonths } = requirementsOf(kind);
  return maxAgeInMonths === null ? [] : [[kind, maxAgeInMonths] as const];
});

describe("less than n months old", () => {
  test("is asked of the proofs of address and of the driving rights", () => {
    expect(aged).toEqual([
      ["proofOfAddress", 6],
      ["hostProofOfAddress", 6],
      ["harbourMasterAttestation", 6],
      ["drivingRightsCertificate", 3],
    ]);
  });

  test.each(aged)("%s: good the day before it is %i months old, too old on that day", (kind, months) => {
    for (const issued of ["2026-05-23", "2025-08-31", "2024-02-29", "2025-12-31"])
      expect(around({ kind, issued }, addMonths(day(issued), months)), issued).toEqual([
        "accepted",
        "tooOld",
        "tooOld",
      ]);
  });

  test.each([
    ["2026-11-23", "2026-05-23", "tooOld"],
    ["2026-11-23", "2026-05-24", "accepted"],
    // The month is over before its 31st day: 28 February and six months is 28 August.
    ["2026-08-31", "2026-02-28", "tooOld"],
    ["2026-08-31", "2026-03-01", "accepted"],
    // 31 August and six months is the last day of February.
    ["2027-02-27", "2026-08-31", "accepted"],
    ["2027-02-28", "2026-08-31", "tooOld"],
    ["2028-02-28", "2027-08-31", "accepted"],
    ["2028-02-29", "2027-08-31", "tooOld"],
  ])("on %s, a bill of %s is %s", (on, issued, expected) => {
    expect(judged({ kind: "proofOfAddress", paper: "energyWaterBill", issued }, on)).toBe(expected);
  });

  test("a procedure's own months win (F32134: six for a licence of an overseas collectivity)", () => {
    const certificate = { kind: "drivingRightsCertificate", issued: "2026-07-23" } as const;
    expect(judged(certificate)).toBe("tooOld");
    expect(judged({ ...certificate, maxAgeInMonths: 6 })).toBe("accepted");
    expect(around({ ...certificate, maxAgeInMonths: 6 }, day("2027-01-23"))).toEqual([
      "accepted",
      "tooOld",
      "tooOld",
    ]);
  });

  test("the same paper has no age where the document has none", () => {
    expect(judged({ kind: "proofOfNormalResidence", paper: "rentReceipt", issued: "2024-01-01" })).toBe(
      "accepted",
    );
  });
});

describe("valid for n months, the last day included", () => {
  test.each([
    ["medicalOpinion", "2024-11-23", "2026-11-23"],
    ["medicalOpinion", "2024-02-29", "2026-02-28"],
    ["ePhoto", "2026-05-23", "2026-11-23"],
    ["ePhoto", "2026-08-31", "2027-02-28"],
  ] as const)("%s of %s is good until %s", (kind, issued, lastDay) => {
    expect(around({ kind, issued }, day(lastDay))).toEqual(["accepted", "accepted", "expired"]);
  });

  test("its own last day counts too when it has one", () => {
    expect(around({ kind: "ePhoto", expires: "2026-11-23" }, day("2026-11-23"))).toEqual([
      "accepted",
      "accepted",
      "expired",
    ]);
  });
});

describe("still valid on the day of filing", () => {
  test.each([
    ["identityProof", "euModelDrivingLicence", french],
    ["identityProof", "identityReceipt", french],
    ["identityProof", "foreignLegionMilitaryCard", french],
    ["identityProof", "nationalIdentityCard", portuguese],
    ["identityProof", "passport", portuguese],
    ["identityProof", "passport", brazilian],
    ["identityProof", "residentCard", brazilian],
    ["identityProof", "minorCirculationDocument", youngBrazilian],
    ["legalRepresentativeIdentity", "residentCard", french],
    ["hostIdentity", "passport", french],
    ["residencePermit", "residentCard", brazilian],
    ["residencePermit", "permitRenewalReceipt", brazilian],
    ["domicileElectionAttestation", "approvedBodyAttestation", french],
    ["jdcProof", "provisionalAttestation", french],
  ] as const)("%s, %s", (kind, paper, answers) => {
    const given = { kind, paper, expires: "2026-11-23" };
    expect(around(given, day("2026-11-23"), answers)).toEqual(["accepted", "accepted", "expired"]);
  });
});

describe("French papers outlive their end (F31057)", () => {
  const unknown: Answers = { birthDate: "1996-05-01" };
  test.each([
    ["identityProof", "nationalIdentityCard", french, 60],
    ["identityProof", "biometricPassport", french, 60],
    ["identityProof", "nonBiometricPassport", french, 24],
    ["identityProof", "nationalIdentityCard", unknown, 60],
    // The nationality of a representative or of a host is not known, whatever the applicant's.
    ["legalRepresentativeIdentity", "nationalIdentityCard", brazilian, 60],
    ["legalRepresentativeIdentity", "biometricPassport", french, 60],
    ["hostIdentity", "nationalIdentityCard", portuguese, 60],
    ["hostIdentity", "nonBiometricPassport", french, 24],
  ] as const)("%s, %s", (kind, paper, answers, months) => {
    for (const expires of ["2021-11-23", "2020-02-29", "2022-08-31"]) {
      const given = { kind, paper, expires };
      expect(around(given, addMonths(day(expires), months), answers), expires).toEqual([
        "accepted",
        "expiredTooLong",
        "expiredTooLong",
      ]);
      expect(around(given, day(expires), answers), expires).toEqual(["accepted", "accepted", "accepted"]);
    }
  });
});

describe("never over as a proof", () => {
  test.each([
    ["provisionalCertificate", undefined],
    ["theftDeclaration", undefined],
    ["amTrainingAttestation", undefined],
    ["manualGearboxTrainingAttestation", undefined],
    ["currentLicence", "cardLicence"],
    ["foreignLicence", undefined],
    ["internationalPermitHeld", undefined],
    ["identityProof", "detaineeReceipt"],
    ["jdcProof", "jdcParticipationCertificate"],
    ["roadSafetyCertificateLevel2", "assr2"],
  ] as const)("%s %s", (kind, paper) => {
    expect(judged({ kind, issued: "2001-01-01", expires: "2011-01-01", ...(paper && { paper }) })).toBe(
      "accepted",
    );
  });
});

describe("the paper must be one that counts for this person", () => {
  test.each([
    ["identityProof", "nationalIdentityCard", brazilian],
    ["identityProof", "passport", french],
    ["identityProof", "residentCard", youngBrazilian],
    ["identityProof", "biometricPassport", portuguese],
    // Accepted until 2024.
    ["identityProof", "republicanIdentityTitle", youngBrazilian],
    ["legalRepresentativeIdentity", "parentPassportWithChild", french],
    ["proofOfAddress", "energyWaterBill", { ...french, housing: "boat" }],
    ["proofOfAddress", "taxNotice", { ...french, housing: "homeless" }],
    ["proofOfNormalResidence", "schoolCertificate", portuguese],
    ["roadSafetyCertificateLevel2", "assr1", french],
    ["jdcProof", "censusAttestation", french],
  ] as const satisfies readonly (readonly [DocumentKind, string, Answers])[])(
    "%s, %s",
    (kind, paper, answers) => {
      expect(judged({ kind, paper }, "2026-11-23", answers)).toBe("kindNotAccepted");
    },
  );

  test("which is said first, then its age, then its end", () => {
    const old = { issued: "2001-01-01", expires: "2001-01-02" };
    expect(judged({ kind: "proofOfAddress", paper: "assr2", ...old })).toBe("kindNotAccepted");
    expect(judged({ kind: "ePhoto", ...old })).toBe("expired");
    expect(judged({ kind: "identityProof", maxAgeInMonths: 6, ...old })).toBe("tooOld");
  });

  test("a paper or a date that is not said refuses nothing", () => {
    expect(judged({ kind: "identityProof" })).toBe("accepted");
    expect(judged({ kind: "proofOfAddress", paper: "phoneBill" })).toBe("accepted");
    expect(judged({ kind: "medicalOpinion" })).toBe("accepted");
    expect(judged({ kind: "ePhoto" })).toBe("accepted");
  });

  test("where no paper is listed, none is ruled out", () => {
    expect(judged({ kind: "medicalOpinion", paper: "cerfa14880" })).toBe("accepted");
  });
});
