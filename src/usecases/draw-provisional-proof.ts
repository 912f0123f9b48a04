import type { Reference } from "#domain/application.ts";
import { NotFound } from "./errors.ts";
import type { Language } from "./ports/people.ts";
import { proveProvisional } from "./prove-provisional.ts";
import type { Uses } from "./world.ts";

/** The proof of a provisional licence on paper, to print or to keep on a telephone; none once it has ended. */
export const drawProvisionalProof = async (
  world: Uses<"store" | "clock" | "seals" | "qrCodes" | "papers">,
  {
    language,
    ...whose
  }: {
    readonly reference: Reference;
    readonly accountId: string;
    readonly verifier: string;
    readonly language: Language;
  },
): Promise<AsyncIterable<Uint8Array>> => {
  const shown = await proveProvisional(world, whose);
  if ("ended" in shown) throw new NotFound();
  return world.papers.provisionalProof({ language, ...shown.proof, link: shown.link, qr: shown.qr });
};
