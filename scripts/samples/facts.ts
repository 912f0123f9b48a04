import type { reportOf } from "#cli/inspect-report.ts";
import { plain } from "#domain/documents/reading/plain-text.ts";
import type { Expected, Item } from "./manifest.ts";

/** What the command says of a file, as it prints it. */
export type Report = ReturnType<typeof reportOf>;

/** One thing that was looked for: what should have been found, and what was. */
export type Fact = {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
  readonly isHit: boolean;
};

const fact = (name: string, expected: unknown, found: unknown, isHit = expected === found): Fact => ({
  name,
  expected: String(expected),
  found: String(found),
  isHit,
});

/** The words of the manifests for what cannot be opened, and the findings that say the same. */
const errors: readonly (readonly [RegExp, readonly string[]])[] = [
  [/corrupt or not an accepted/, ["file.corrupt", "file.type"]],
  [/accepted type/, ["file.type", "file.empty"]],
  [/too many pixels/, ["image.too-large"]],
  [/too many pages/, ["file.pages"]],
  [/password/, ["file.password"]],
  [/empty/, ["file.empty", "file.type"]],
  [/small/, ["image.too-small"]],
  [/corrupt|cut/, ["file.corrupt"]],
];

const opened = (expected: Expected, { type, verdict, pages, findings }: Report): readonly Fact[] => {
  const codes = findings.map(({ code }) => code as string).join(" ");
  if (expected.error !== undefined) {
    const right = errors.find(([words]) => words.test(expected.error ?? ""))?.[1] ?? [];
    const isHit = verdict === "refused" && right.some((code) => codes.split(" ").includes(code));
    return [fact("refused for its reason", expected.error, codes || verdict, isHit)];
  }
  const found: Fact[] = [];
  if (expected.decodes === false) found.push(fact("refused for its reason", "refused", verdict));
  if (expected.decodes === true) found.push(fact("opened", true, type !== null));
  if (expected.pages !== undefined) found.push(fact("pages counted", expected.pages, pages.length));
  const upright = expected.upright?.match(/^(landscape|portrait)/)?.[1];
  if (upright !== undefined) {
    const [page] = pages;
    const shown = page === undefined ? "none" : page.width > page.height ? "landscape" : "portrait";
    found.push(fact("turned upright", upright, shown));
  }
  return found;
};

const lines = ({ lines: shown, hasMrz, checkDigits }: Expected, { read }: Report): readonly Fact[] => {
  const found = read.mrz?.lines.join(" ") ?? "none";
  // Wrong digits by design: nothing may be taken for read.
  if (checkDigits !== undefined && checkDigits !== "valid") return [fact("no wrong lines", "none", found)];
  if (shown !== undefined) {
    const right = shown.join(" ");
    return [
      fact("lines read", right, found),
      fact("no wrong lines", right, found, found === "none" || found === right),
    ];
  }
  return hasMrz === false ? [fact("no wrong lines", "none", found)] : [];
};

const signatureWords: readonly (readonly [RegExp, string])[] = [
  [/^valid/, "valid"],
  [/missing/, "missing"],
  [/not verifiable|unknown/, "unknown-issuer"],
  [/invalid|forged|tampered|wrong/, "invalid"],
];

const seals = (expected: Expected, { read }: Report): readonly Fact[] => {
  const [seal] = read.seals;
  const found: Fact[] = [];
  if (expected.payload !== undefined)
    found.push(fact("seal read", expected.payload, seal?.payload ?? "none"));
  else if (expected.header !== undefined) found.push(fact("seal read", true, seal !== undefined));
  if (expected.header !== undefined && seal !== undefined) {
    const { version, ca, docType, emission, signed } = expected.header;
    const right = [version, ca, docType, emission ?? null, signed ?? null].join(" ");
    const told =
      "issuedOn" in seal ? [seal.version, seal.ca, seal.documentType, seal.issuedOn, seal.signedOn] : [];
    found.push(fact("seal's header read", right, told.join(" ")));
  }
  if (expected.is2ddoc !== undefined)
    found.push(
      fact("seal's signature judged", "not a seal", seal?.version === null ? "not a seal" : "a seal"),
    );
  if (expected.signature !== undefined) {
    const right = signatureWords.find(([words]) => words.test(expected.signature ?? ""))?.[1];
    found.push(fact("seal's signature judged", right, seal?.signature ?? "no seal"));
  }
  if (expected.twoDDoc !== undefined) {
    const right = /none/.test(expected.twoDDoc) ? "no seal" : "valid";
    found.push(fact("seal's signature judged", right, seal?.signature ?? "no seal"));
  }
  return found;
};

const proof = (expected: Expected, { read }: Report): readonly Fact[] => {
  const found: Fact[] = [];
  if (expected.issueDate !== undefined)
    found.push(fact("issue date", expected.issueDate, read.issueDate ?? "none"));
  const same = (a: string, b: string) => plain(a) === plain(b);
  if (expected.name !== undefined) {
    const right = expected.name;
    found.push(
      fact(
        "name",
        right,
        read.names.join(", "),
        read.names.some((name) => same(name, right)),
      ),
    );
  }
  if (expected.address !== undefined) {
    const right = expected.address.join(", ");
    const told = read.address?.lines.join(", ") ?? "none";
    found.push(fact("address", right, told, same(right, told)));
  }
  return found;
};

/** Pictures of documents on which each defect is looked for, whether it is there or not. */
const pictured = /^(quality|mrz-document|mrz-synthetic|id-document|proof-of-address-photo)$/;

const quality = ({ kind, expected }: Item, { type, read: { quality: told } }: Report): readonly Fact[] => {
  if (!pictured.test(kind) || type === null || told === null) return [];
  if (expected.blank === true) return [fact("blank page refused", true, told.blank)];
  const isBlurred =
    expected.sharpness?.includes("blurred") ?? expected.quality?.startsWith("blurred") ?? false;
  const exposure = /dark/.test(expected.exposure ?? "")
    ? "dark"
    : /burnt/.test(expected.exposure ?? "")
      ? "burnt"
      : "normal";
  const found = [
    isBlurred
      ? fact("blur found", "blurred", told.sharpness)
      : fact("no blur on others", "sharp", told.sharpness),
    exposure === "normal"
      ? fact("light of others normal", exposure, told.exposure)
      : fact("bad light found", exposure, told.exposure),
    fact("no blank page on others", false, told.blank),
  ];
  if (expected.colour === false) found.push(fact("black and white found", false, told.colour));
  else if (exposure === "normal" && (expected.colour === true || kind === "quality"))
    found.push(fact("colour seen on others", true, told.colour));
  if (expected.glare === true) found.push(fact("glare found", true, told.glare));
  else if (exposure === "normal") found.push(fact("no glare on others", false, told.glare));
  if (expected.cutOff === true) found.push(fact("cut edge found", true, told.cutOff));
  else found.push(fact("no cut edge on others", false, told.cutOff));
  return found;
};

const faces = ({ faces: count }: Expected, { read }: Report): readonly Fact[] =>
  count === undefined ? [] : [fact("faces counted", count, read.faces.length)];

const signature = ({ kind, expected }: Item, { read }: Report): readonly Fact[] => {
  if (kind !== "signature" || expected.verdict === undefined) return [];
  const [right = ""] = expected.verdict.split(":");
  return [fact("signature judged", right, read.signature?.verdict ?? "none")];
};

/** Everything that is known of a sample, beside what the command found. */
export const factsOf = (item: Item, report: Report): readonly Fact[] => {
  const { expected } = item;
  return [
    ...opened(expected, report),
    ...lines(expected, report),
    ...seals(expected, report),
    ...proof(expected, report),
    ...quality(item, report),
    ...faces(expected, report),
    ...signature(item, report),
  ];
};
