/** Our own cases for the first licence after the exam: each rule both ways, and each date on its day, before and after. */
import type { Situation } from "./situation.ts";

export type Outcome = Readonly<Record<string, unknown>>;

export type Case = {
  readonly title: string;
  readonly change: Situation;
  readonly expected: Outcome;
};

/** Thirty, French, tenant, passed on 31 October, filing alone on 23 November 2026. */
export const usual = {
  reason: "licence-issue-after-exam",
  application_date: "2026-11-23",
  channel: "self",
  filer: "applicant",
  category: "B",
  pathway: "traditional",
  applicant: {
    birth_date: "1996-07-07",
    sex: "F",
    nationalities: ["FRA"],
    lives_in: "FRA",
    settled_in_france: null,
    residence_permit: null,
    protection: "none",
    emancipated: false,
  },
  housing: { kind: "tenant", host_is_legal_representative: false },
  licence: { held: false, ever_held_beyond_am: false },
  exam: { passed: true, date: "2026-10-31", category: "B" },
};

const always = ["e-photo", "identity-proof", "provisional-certificate"] as const;

const asks = (...documents: readonly string[]): Outcome => ({
  verdict: "eligible",
  documents: [...always, ...documents].toSorted(),
});
const own = (...documents: readonly string[]) => asks("proof-of-address", ...documents);
const hosted = (...documents: readonly string[]) =>
  asks("hosting-attestation", "host-proof-of-address", ...documents);
const refused = (reason: string): Outcome => ({ verdict: "not-eligible", reason, documents: null });

const portuguese = { nationalities: ["PRT"], settled_in_france: "2015-01-01" };
const british = { nationalities: ["GBR"], settled_in_france: "2015-01-01" };
/** Seventeen, filed by a parent who houses them. */
const minor = {
  filer: "legal-representative",
  applicant: { birth_date: "2009-03-10" },
  housing: { kind: "hosted", host_is_legal_representative: true },
} as const;
const minorAsks = hosted("legal-representative-identity", "jdc-proof", "road-safety-certificate-level-2");

export const cases: readonly Case[] = [
  // lives in France
  { title: "lives in France", change: {}, expected: own() },
  {
    title: "lives in Belgium",
    change: { applicant: { lives_in: "BEL" } },
    expected: { verdict: "not-online", reason: "not-resident-in-france", documents: null },
  },
  {
    title: "the first rule that fails gives the reason",
    change: { applicant: { lives_in: "BEL" }, exam: { passed: false } },
    expected: { verdict: "not-online", reason: "not-resident-in-france" },
  },

  // lawful stay
  {
    title: "European, no permit needed",
    change: { applicant: portuguese },
    expected: own("proof-of-normal-residence"),
  },
  {
    title: "British, valid permit",
    change: { applicant: { ...british, residence_permit: "valid" } },
    expected: own("residence-permit"),
  },
  {
    title: "British, permit expired",
    change: { applicant: { ...british, residence_permit: "expired" } },
    expected: refused("no-valid-residence-permit"),
  },
  {
    title: "British, no permit",
    change: { applicant: british },
    expected: refused("no-valid-residence-permit"),
  },
  {
    title: "British and French is French",
    change: { applicant: { ...british, nationalities: ["GBR", "FRA"] } },
    expected: own(),
  },
  {
    title: "British and Irish is European",
    change: { applicant: { ...british, nationalities: ["GBR", "IRL"] } },
    expected: own("proof-of-normal-residence"),
  },
  {
    title: "British minor: holds no permit",
    change: { ...minor, applicant: { ...british, ...minor.applicant } },
    expected: hosted(
      "legal-representative-identity",
      "road-safety-certificate-level-2",
      "proof-of-normal-residence",
    ),
  },

  // who files
  { title: "minor, filed by a parent", change: minor, expected: minorAsks },
  {
    title: "minor filing alone",
    change: { ...minor, filer: "applicant" },
    expected: refused("filer-must-be-legal-representative"),
  },
  {
    title: "eighteen today, filing alone",
    change: { applicant: { birth_date: "2008-11-23" } },
    expected: own("jdc-proof", "road-safety-certificate-level-2"),
  },
  {
    title: "eighteen yesterday, filing alone",
    change: { applicant: { birth_date: "2008-11-22" } },
    expected: own("jdc-proof", "road-safety-certificate-level-2"),
  },
  {
    title: "eighteen tomorrow, filing alone",
    change: { applicant: { birth_date: "2008-11-24" } },
    expected: refused("filer-must-be-legal-representative"),
  },
  {
    title: "emancipated at seventeen, tenant, filing alone",
    change: { applicant: { birth_date: "2009-03-10", emancipated: true } },
    expected: own("jdc-proof", "road-safety-certificate-level-2"),
  },
  {
    title: "under guardianship, filing alone",
    change: { applicant: { protection: "guardianship" } },
    expected: refused("filer-must-be-legal-representative"),
  },
  {
    title: "under guardianship, filed by the guardian",
    change: { filer: "legal-representative", applicant: { protection: "guardianship" } },
    expected: own("legal-representative-identity"),
  },
  ...(["curatorship", "judicial-safeguard", "family-habilitation"] as const).map((protection) => ({
    title: `under ${protection}, filing alone`,
    change: { applicant: { protection } },
    expected: own(),
  })),

  // six months in France, as 185 days
  {
    title: "European, here for 184 days",
    change: { applicant: { ...portuguese, settled_in_france: "2026-05-23" } },
    expected: refused("residence-under-six-months"),
  },
  {
    title: "European, here for 185 days",
    change: { applicant: { ...portuguese, settled_in_france: "2026-05-22" } },
    expected: own("proof-of-normal-residence"),
  },
  {
    title: "European, here for 186 days",
    change: { applicant: { ...portuguese, settled_in_france: "2026-05-21" } },
    expected: own("proof-of-normal-residence"),
  },
  {
    title: "European, always here",
    change: { applicant: { ...portuguese, settled_in_france: null } },
    expected: own("proof-of-normal-residence"),
  },

  // another procedure is the right one
  {
    title: "licence annulled",
    change: { sanction: { kind: "annulment" } },
    expected: refused("use-after-sanction"),
  },
  {
    title: "licence invalidated",
    change: { sanction: { kind: "invalidation" } },
    expected: refused("use-after-sanction"),
  },
  { title: "no sanction", change: { sanction: { kind: "none" } }, expected: own() },
  { title: "holds AM alone", change: { licence: { held: true } }, expected: refused("use-added-category") },
  {
    title: "held another category before",
    change: { licence: { held: true, ever_held_beyond_am: true } },
    expected: refused("use-added-category"),
  },

  // the exam and the age
  {
    title: "exam failed",
    change: { exam: { passed: false } },
    expected: refused("exam-not-passed"),
  },
  {
    title: "B, seventeen tomorrow",
    change: { ...minor, applicant: { birth_date: "2009-11-24" } },
    expected: refused("below-minimum-age"),
  },
  {
    title: "B, seventeen today",
    change: { ...minor, applicant: { birth_date: "2009-11-23" } },
    expected: minorAsks,
  },
  {
    title: "B, seventeen yesterday",
    change: { ...minor, applicant: { birth_date: "2009-11-22" } },
    expected: minorAsks,
  },
  ...(["A1", "B1"] as const).flatMap((category) => [
    {
      title: `${category}, sixteen tomorrow`,
      change: { ...minor, category, applicant: { birth_date: "2010-11-24" } },
      expected: refused("below-minimum-age"),
    },
    {
      title: `${category}, sixteen today, no defence day before seventeen`,
      change: { ...minor, category, applicant: { birth_date: "2010-11-23" } },
      expected: hosted("legal-representative-identity", "road-safety-certificate-level-2"),
    },
  ]),
  {
    title: "A2, eighteen tomorrow",
    change: { ...minor, category: "A2", applicant: { birth_date: "2008-11-24" } },
    expected: refused("below-minimum-age"),
  },
  {
    title: "A2, eighteen today",
    change: { category: "A2", applicant: { birth_date: "2008-11-23" } },
    expected: own("jdc-proof", "road-safety-certificate-level-2"),
  },

  // the address
  { title: "owner", change: { housing: { kind: "owner" } }, expected: own() },
  { title: "hosted adult", change: { housing: { kind: "hosted" } }, expected: hosted("host-identity") },
  {
    title: "hosted adult, by somebody who represents nobody",
    change: { housing: { kind: "hosted", host_is_legal_representative: true } },
    expected: hosted("host-identity"),
  },
  {
    title: "hosted by the guardian: one identity serves for both",
    change: {
      filer: "legal-representative",
      applicant: { protection: "guardianship" },
      housing: { kind: "hosted", host_is_legal_representative: true },
    },
    expected: hosted("legal-representative-identity"),
  },
  {
    title: "minor hosted by another than the representative",
    change: { ...minor, housing: { kind: "hosted", host_is_legal_representative: false } },
    expected: hosted(
      "host-identity",
      "legal-representative-identity",
      "jdc-proof",
      "road-safety-certificate-level-2",
    ),
  },
  {
    title: "a minor lives with somebody, whatever is said",
    change: { ...minor, housing: { kind: "tenant", host_is_legal_representative: true } },
    expected: minorAsks,
  },
  {
    title: "homeless",
    change: { housing: { kind: "homeless" } },
    expected: own("domicile-election-attestation"),
  },
  { title: "at a hotel", change: { housing: { kind: "hotel" } }, expected: own("hotel-manager-attestation") },
  {
    title: "in a caravan",
    change: { housing: { kind: "caravan" } },
    expected: own("campsite-manager-attestation"),
  },
  {
    title: "on a boat",
    change: { housing: { kind: "boat" } },
    expected: own("harbour-master-attestation"),
  },

  // the defence and citizenship day: 17 completed to 25 not completed, French, either sex
  {
    title: "twenty-five tomorrow",
    change: { applicant: { birth_date: "2001-11-24" } },
    expected: own("jdc-proof"),
  },
  { title: "twenty-five today", change: { applicant: { birth_date: "2001-11-23" } }, expected: own() },
  { title: "twenty-five yesterday", change: { applicant: { birth_date: "2001-11-22" } }, expected: own() },
  {
    title: "a man of twenty-four",
    change: { applicant: { birth_date: "2002-01-01", sex: "M" } },
    expected: own("jdc-proof"),
  },
  {
    title: "already in the exam file",
    change: { applicant: { birth_date: "2002-01-01" }, jdc_already_in_file: true },
    expected: own(),
  },
  {
    title: "a Portuguese of twenty-four",
    change: { applicant: { ...portuguese, birth_date: "2002-01-01" } },
    expected: own("proof-of-normal-residence"),
  },

  // the school road-safety certificate: under 21
  {
    title: "twenty-one tomorrow",
    change: { applicant: { birth_date: "2005-11-24" } },
    expected: own("jdc-proof", "road-safety-certificate-level-2"),
  },
  {
    title: "twenty-one today",
    change: { applicant: { birth_date: "2005-11-23" } },
    expected: own("jdc-proof"),
  },
  {
    title: "twenty-one yesterday",
    change: { applicant: { birth_date: "2005-11-22" } },
    expected: own("jdc-proof"),
  },

  // the medical opinion
  ...(
    ["professional_use", "condition", "adapted_vehicle", "examiner_request", "disability_pension"] as const
  ).flatMap((what) => [
    { title: `medical: ${what}`, change: { medical: { [what]: true } }, expected: own("medical-opinion") },
    { title: `medical: no ${what}`, change: { medical: { [what]: false } }, expected: own() },
  ]),

  // the provisional licence
  {
    title: "the provisional licence on its last day",
    change: { exam: { date: "2026-07-23" } },
    expected: { ...own(), provisional_last_day: "2026-11-23", provisional_valid_today: true },
  },
  {
    title: "the day before its last day",
    change: { exam: { date: "2026-07-24" } },
    expected: { ...own(), provisional_last_day: "2026-11-24", provisional_valid_today: true },
  },
  {
    title: "the day after its last day, the exam is still proved",
    change: { exam: { date: "2026-07-22" } },
    expected: { ...own(), provisional_last_day: "2026-11-22", provisional_valid_today: false },
  },
];
