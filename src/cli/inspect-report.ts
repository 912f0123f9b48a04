import type { Expectation } from "#domain/documents/checks/check.ts";
import { isGrey } from "#domain/documents/checks/colour.ts";
import { isCut } from "#domain/documents/checks/framing.ts";
import { issueDateOf } from "#domain/documents/checks/proof.ts";
import { differencesOf } from "#domain/documents/checks/seal-agreement.ts";
import { judgeSignature } from "#domain/documents/checks/signature.ts";
import type { PageEvidence } from "#domain/documents/evidence.ts";
import type { Finding } from "#domain/documents/findings.ts";
import { isBlank, isBlurred, isBurnt, isDark } from "#domain/documents/measures/legible.ts";
import { addresseeIn } from "#domain/documents/reading/addressee.ts";
import { authenticSeals } from "#domain/documents/reading/authentic-seals.ts";
import { parseMrz } from "#domain/mrz/parse.ts";
import { factsOfSeal } from "#domain/seals/facts.ts";
import { parseSeal } from "#domain/seals/parse.ts";
import { findingsEn } from "#messages/en/findings.ts";
import { findingsFr } from "#messages/fr/findings.ts";
import type { InspectedFile } from "#usecases/inspect-file.ts";

const boxOf = (box: Finding["box"]) => (box === null ? null : [box.x, box.y, box.width, box.height]);

const findingOf = ({ code, level, page, box, values }: Finding) => ({
  code,
  level,
  page,
  box: boxOf(box),
  message: { fr: findingsFr[code](values), en: findingsEn[code](values) },
});

const mrzOf = (pages: readonly PageEvidence[], on: Temporal.PlainDate) => {
  const reading = pages.map(({ mrz }) => mrz).find((mrz) => mrz !== null);
  if (reading === undefined) return null;
  const { format, lines } = reading;
  return { format, lines, fields: parseMrz(format, lines, on) };
};

const authentic = { valid: true, invalid: false, missing: false, "unknown-issuer": null } as const;

const sealsOf = ({ seals }: InspectedFile, expectation: Expectation) =>
  seals.map(({ payload, signature, doubt, isTest, issuer }) => {
    const seal = parseSeal(payload);
    if (typeof seal === "string") return { payload, version: null, ca: null, signature, fields: {} };
    const { version, authority, certificate, issuedOn, signedOn, documentType, perimeter, country } =
      seal.header;
    const differences = differencesOf(seal, expectation);
    return {
      payload,
      version,
      ca: authority,
      certificate,
      documentType,
      perimeter,
      country,
      issuedOn,
      signedOn,
      signature,
      doubt,
      issuer,
      // Three verdicts kept apart; what the test authority signs is never authentic.
      authentic: isTest ? false : authentic[signature],
      complete: seal.isComplete,
      consistent: differences === null ? null : differences.length === 0,
      fields: Object.fromEntries(seal.fields.map(({ id, value }) => [id, value])),
    };
  });

/** Whom a proof names and where: of an authentic seal first, then as written. */
const addressedIn = ({ seals, evidence }: InspectedFile) => {
  const sealed = authenticSeals(seals).map(factsOfSeal);
  const written = (evidence?.pages ?? []).flatMap(({ text }) =>
    text === null ? [] : (addresseeIn(text.lines) ?? []),
  );
  const names = [...new Set([...written.map(({ name }) => name), ...sealed.flatMap((facts) => facts.names)])];
  const [first] = written;
  if (first !== undefined) {
    const { street, postcode, town } = first;
    return { names, address: { lines: [street, `${postcode} ${town}`], postcode, town } };
  }
  const ofSeal = sealed.map(({ address }) => address).find((address) => address !== null);
  return { names, address: ofSeal ?? null };
};

const qualityOf = (page: PageEvidence | undefined) => {
  if (page === undefined) return null;
  const { quality } = page;
  const exposure = isDark(quality) ? "dark" : isBurnt(quality) ? "burnt" : "normal";
  return {
    sharpness: isBlurred(quality) ? "blurred" : "sharp",
    exposure,
    colour: !isGrey(quality),
    glare: quality.isPhoto && quality.glare.length > 0,
    cutOff: isCut(page),
    blank: isBlank(quality),
  };
};

const signatureOf = (page: PageEvidence | undefined) =>
  page?.signature == null
    ? null
    : { ink: page.signature.inkShare, verdict: judgeSignature(page.signature).verdict };

/** One file's answer, as a JSON object. */
export const reportOf = (
  file: string,
  inspected: InspectedFile,
  expectation: Expectation,
  tookMs: number,
) => {
  const { evidence, seals, verdict, findings } = inspected;
  const pages = evidence?.pages ?? [];
  const issued = evidence === null ? null : issueDateOf({ evidence, seals, expectation });
  return {
    file,
    type: evidence?.type ?? null,
    pages: pages.map(({ width, height, turn }) => ({ width, height, upright: turn })),
    verdict,
    findings: findings.map(findingOf),
    read: {
      mrz: mrzOf(pages, expectation.on),
      seals: sealsOf(inspected, expectation),
      issueDate: issued?.day.toString() ?? null,
      ...addressedIn(inspected),
      faces: pages.flatMap(({ faces }) => faces).map((face) => ({ ...face, box: boxOf(face.box) })),
      signature: signatureOf(pages[0]),
      quality: qualityOf(pages[0]),
    },
    tookMs: Math.round(tookMs),
  };
};
