import type { IsoDay } from "../dates.ts";

/** A place on a page, in pixels of the page as it is shown: upright, re-encoded. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** How the page was turned to be shown upright, beyond what the camera had noted. */
export type Turn = "none" | "rotated-90" | "rotated-180" | "rotated-270";

/** Measures of a page, made at one size so that they compare; what they mean is decided by thresholds. */
export type QualityMeasures = {
  /** 90th percentile, over the blocks of an 8 × 8 grid where something is drawn, of the variance of the Laplacian. */
  readonly laplacianP90: number;
  /** Median width of the marked edges, at 1000 px; null where none is drawn. */
  readonly edgeWidthInPx: number | null;
  /** Share of the pixels whose hue leaves that of the page. */
  readonly hueShare: number;
  readonly luminanceP5: number;
  readonly luminanceP95: number;
  /** Share of the pixels of the page itself that are burnt in the three colours. */
  readonly burntShare: number;
  /** How dark the darkest two hundredth of the page itself is. */
  readonly inkLuminance: number;
  /** Share of pixels with a marked gradient. */
  readonly edgeShare: number;
  readonly glare: readonly Box[];
  /** Strokes of print that run into the side of the picture where most do. */
  readonly borderStrokes: number;
  /** The document found on its background, when one can be told from it. */
  readonly outline: { readonly box: Box; readonly angleInDegrees: number; readonly isCut: boolean } | null;
  /** Taken by a camera rather than a scanner: glare and burnt paper are looked for only there. */
  readonly isPhoto: boolean;
  /** 80-bit perceptual hash, in hexadecimal. */
  readonly hash: string;
};

export type MrzFormat = "TD1" | "TD2" | "TD3" | "MRVA" | "MRVB" | "FRENCH_ID" | "FRENCH_DRIVING_LICENCE";

/** A machine-readable zone that passed the acceptance rule: anything less is not a reading. */
export type MrzReading = {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  readonly box: Box;
  /** Mean log-probability of the characters chosen. */
  readonly confidence: number;
  readonly repairs: number;
  /** A letter of the name is doubtful: never compared, always shown to a person. */
  readonly isNameUncertain: boolean;
  /** Dots an inch of the page, from the pitch of the characters. */
  readonly dotsPerInch: number;
};

/** A 2D-Doc seal as decoded: the bytes are Latin-1 characters, control characters included. */
export type SealReading = { readonly payload: string; readonly box: Box };

export type TextLine = {
  readonly text: string;
  readonly box: Box;
  /** Where it would be if the print of the page lay straight and upright, when that was not so: only for comparing. */
  readonly straight?: Box;
};

/** What places of lines are compared by: above, beside, under. */
export const straightBoxOf = ({ box, straight }: TextLine): Box => straight ?? box;

export type TextReading = { readonly source: "layer" | "ocr"; readonly lines: readonly TextLine[] };

/** A face, measured on the page squared with grey. Angles in degrees. */
export type FaceReading = {
  readonly box: Box;
  /** From 0 to 1: under a half, the points of the eyes and of the mouth are guesses. */
  readonly confidence: number;
  readonly headHeightRatio: number;
  readonly eyeDistanceInPx: number;
  /** Where the middle of the eyes is across the page: 0.5 is the middle. */
  readonly centre: number;
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly eyeOpenness: number;
  readonly mouthOpenness: number;
  readonly backgroundMean: number;
  readonly backgroundDeviation: number;
  readonly backgroundChroma: number;
  readonly faceLuminance: { readonly left: number; readonly right: number; readonly clippedShare: number };
  readonly glassesGlareShare: number;
  readonly sharpness: number;
};

export type SignatureReading = {
  readonly inkShare: number;
  readonly contrast: number;
  readonly widthShare: number;
  readonly heightShare: number;
  readonly paperLuminance: number;
  readonly borderInkInPx: number;
};

/** What may be read of a page beside its picture: each takes its time. */
export type Reading = "mrz" | "seals" | "text" | "faces" | "signature";

export type PageEvidence = {
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
  /** The part of that turn which the service found by itself. Absent of what the first versions of the service read. */
  readonly foundTurn?: Turn;
  /** Rows that a truncated picture lacks, as a share of its height. */
  readonly missingShare: number;
  readonly quality: QualityMeasures;
  readonly mrz: MrzReading | null;
  readonly seals: readonly SealReading[];
  readonly text: TextReading | null;
  readonly faces: readonly FaceReading[];
  readonly signature: SignatureReading | null;
};

/** What was read of one file, for the checks to judge. */
export type FileEvidence = {
  readonly type: string;
  readonly sha256: string;
  readonly pages: readonly PageEvidence[];
};

/** The outcome of verifying a seal's signature, without any network. */
export type SealSignature = "valid" | "invalid" | "unknown-issuer" | "missing";

/**
 * Why a seal is not authentic (altered since it was signed, certificate revoked or not valid that day, authority
 * withdrawn by then), or why nobody here can tell (the rest): never a reason to accuse.
 */
export type SealDoubt =
  | "altered"
  | "revoked"
  | "outOfValidity"
  | "authorityWithdrawn"
  | "beforeAccord"
  | "unknownAuthority"
  | "unknownCertificate"
  | "listEnded";

export type VerifiedSeal = SealReading & {
  readonly signature: SealSignature;
  /** Null when it is valid, or missing. */
  readonly doubt: SealDoubt | null;
  /** Signed by the public test key: counts only in the demonstration. */
  readonly isTest: boolean;
  readonly issuer: string | null;
  readonly signedOn: IsoDay | null;
};
