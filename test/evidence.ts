/** What was read of made-up files, for tests of the checks: a good page, less what a test changes. */
import { unreadPage } from "#dev/seed/unread-page.ts";
import type { Expectation, Judged, OtherFile } from "#domain/documents/checks/check.ts";
import type {
  FaceReading,
  FileEvidence,
  MrzReading,
  PageEvidence,
  QualityMeasures,
  SignatureReading,
  TextLine,
  VerifiedSeal,
} from "#domain/documents/evidence.ts";

type Changes = Partial<Omit<PageEvidence, "quality">> & { readonly quality?: Partial<QualityMeasures> };

export const pageWith = ({ quality, ...changes }: Changes = {}): PageEvidence => {
  const { evidence } = unreadPage({ jpeg: new Uint8Array(), width: 1600, height: 1100 });
  return { ...evidence, ...changes, quality: { ...evidence.quality, ...quality } };
};

export const fileWith = (...pages: readonly PageEvidence[]): FileEvidence => ({
  type: "image/jpeg",
  sha256: "a".repeat(64),
  pages,
});

export const box = { x: 10, y: 20, width: 300, height: 40 };

const nothingExpected: Expectation = {
  kind: null,
  slot: null,
  paper: null,
  facts: null,
  on: Temporal.PlainDate.from("2026-11-23"),
  person: null,
  birthDate: null,
  address: null,
  exam: null,
  maxAgeInMonths: null,
  others: [],
};

/** Another file given beside the one judged: of the same person, in the same document unless told. */
export const besideOf = (evidence: FileEvidence, changes: Partial<OtherFile> = {}): OtherFile => ({
  kind: null,
  evidence,
  seals: [],
  isSameDocument: true,
  isOfSamePerson: true,
  ...changes,
});

type Judging = {
  readonly pages?: readonly PageEvidence[];
  readonly seals?: readonly VerifiedSeal[];
  readonly expectation?: Partial<Expectation>;
};

export const judged = ({ pages = [pageWith()], seals = [], expectation = {} }: Judging = {}): Judged => ({
  evidence: fileWith(...pages),
  seals,
  expectation: { ...nothingExpected, ...expectation },
});

export const mrzOf = (
  format: MrzReading["format"],
  lines: readonly string[],
  changes: Partial<MrzReading> = {},
): MrzReading => ({
  format,
  lines,
  box,
  confidence: -0.001,
  repairs: 0,
  isNameUncertain: false,
  dotsPerInch: 200,
  ...changes,
});

/** A seal as it was verified, signed by nobody in particular. */
export const sealOf = (payload: string, signature: VerifiedSeal["signature"] = "valid"): VerifiedSeal => ({
  payload,
  box: { x: 700, y: 900, width: 200, height: 200 },
  signature,
  doubt: null,
  isTest: false,
  issuer: "Specimen",
  signedOn: "2026-11-05",
});

const lineHeight = 20;

/** Lines of a page, one under another; a number before `|` puts a line that far from the left. */
export const linesOf = (text: string): readonly TextLine[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .flatMap((line, row) => {
      const [, left, written = line] = /^(\d+)\|(.*)$/.exec(line) ?? [];
      const x = Number(left ?? 100);
      return written === ""
        ? []
        : [
            {
              text: written.trim(),
              box: { x, y: row * lineHeight * 1.4, width: written.length * 11, height: lineHeight },
            },
          ];
    });

/** A face that keeps every norm of identity photographs. */
export const goodFace: FaceReading = {
  box: { x: 100, y: 200, width: 320, height: 360 },
  confidence: 1,
  headHeightRatio: 0.75,
  eyeDistanceInPx: 140,
  centre: 0.5,
  yaw: 0,
  pitch: 0,
  roll: 0,
  eyeOpenness: 0.35,
  mouthOpenness: 0.03,
  backgroundMean: 190,
  backgroundDeviation: 8,
  backgroundChroma: 10,
  faceLuminance: { left: 150, right: 160, clippedShare: 0 },
  glassesGlareShare: 0,
  sharpness: 120,
};

/** A signature in ink, whole. */
export const goodSignature: SignatureReading = {
  inkShare: 0.03,
  contrast: 120,
  widthShare: 0.6,
  heightShare: 0.4,
  paperLuminance: 240,
  borderInkInPx: 0,
};
