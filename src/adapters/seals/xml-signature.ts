import { spawn } from "node:child_process";
import type { X509Certificate } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the signature of an XML document comes to: the characters that it covers, or why it is none. */
export type XmlSignatureOutcome =
  | { readonly signed: string }
  | { readonly refused: "programMissing" | "signatureFails" | "declaresTypes" };

const timeLimitInMs = 30_000;

type Ran = { readonly status: number | null; readonly stdout: string };

const run = (program: string, args: readonly string[]): Promise<Ran | "missing"> =>
  new Promise((settle, fail) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"], timeout: timeLimitInMs });
    const pieces: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.once("error", (error) =>
      "code" in error && error.code === "ENOENT" ? settle("missing") : fail(error),
    );
    child.once("close", (status) => settle({ status, stdout: Buffer.concat(pieces).toString("utf8") }));
  });

/** From 1.3 on, keys that a document does not name are looked for only when asked. */
const searchOf = ({ stdout }: Ran): readonly string[] => {
  const [, major, minor] = /(\d+)\.(\d+)\.\d+/.exec(stdout) ?? [];
  return Number(major) * 100 + Number(minor) >= 103 ? ["--lax-key-search"] : [];
};

const whole =
  /== URI: ""\n[\s\S]*?== PreDigest data - start buffer:\n([\s\S]*?)\n== PreDigest data - end buffer/;

/**
 * Verifies the signature of an XML document with the program `xmlsec1`, by the key of that one certificate: what the
 * document says of its own key is not read. Answers with the characters that the signature covers, since a document may
 * hold others; nothing is fetched, from the network or from the disk.
 */
export const verifyXmlSignature = async (
  document: Buffer,
  signer: X509Certificate,
  program = "xmlsec1",
): Promise<XmlSignatureOutcome> => {
  if (/<!(DOCTYPE|ENTITY)/i.test(document.toString("latin1"))) return { refused: "declaresTypes" };
  const version = await run(program, ["--version"]);
  if (version === "missing") return { refused: "programMissing" };
  const folder = await mkdtemp(join(tmpdir(), "telepermis-trust-"));
  try {
    const [documentPath, signerPath] = [join(folder, "list.xml"), join(folder, "signer.pem")];
    await writeFile(documentPath, document);
    await writeFile(signerPath, signer.toString());
    const verified = await run(program, [
      "--verify",
      "--enabled-reference-uris",
      "empty,same-doc",
      // Neither keys written out, nor certificates, nor keys kept elsewhere: those are the document's own word.
      "--enabled-key-data",
      "rsa,ecdsa",
      ...searchOf(version),
      "--pubkey-cert-pem",
      signerPath,
      "--store-references",
      documentPath,
    ]);
    if (verified === "missing") return { refused: "programMissing" };
    const [, signed] = verified.status === 0 ? (whole.exec(verified.stdout) ?? []) : [];
    return signed === undefined ? { refused: "signatureFails" } : { signed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
