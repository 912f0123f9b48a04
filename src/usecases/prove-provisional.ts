import type { Reference } from "#domain/application.ts";
import { dayOf, type IsoDay } from "#domain/dates.ts";
import { type ProvisionalProof, provisionalProofOf, writeProof } from "#domain/derive/provisional-proof.ts";
import { NotFound } from "./errors.ts";
import { openApplication } from "./open-application.ts";
import type { QrCode } from "./ports/services.ts";
import type { Uses } from "./world.ts";

/** A proof to show: its facts, and the link, drawn as a square too, where anyone verifies it. */
export type ShownProof = { readonly proof: ProvisionalProof; readonly link: string; readonly qr: QrCode };

/** The applicant proves a provisional licence (CEPC), or learns that it ended. Nobody else's, and none before its time. */
export const proveProvisional = async (
  world: Uses<"store" | "clock" | "seals" | "qrCodes">,
  {
    reference,
    accountId,
    verifier,
  }: {
    readonly reference: Reference;
    readonly accountId: string;
    /** The address of the page that verifies. */
    readonly verifier: string;
  },
): Promise<ShownProof | { readonly ended: IsoDay }> => {
  const { application } = await openApplication(world, { reference, accountId });
  const found = provisionalProofOf(application, dayOf(world.clock.now()));
  if (found.status === "none") throw new NotFound();
  if (found.status === "ended") return { ended: found.lastDay };
  const { proof } = found;
  // After the number sign: a browser keeps that part of an address to itself.
  const link = `${verifier}#${world.seals.sign(writeProof(proof))}`;
  return { proof, link, qr: world.qrCodes.draw(link) };
};
