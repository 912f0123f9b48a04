import { NotFound } from "#usecases/errors.ts";
import { exportQueue } from "#usecases/export-queue.ts";
import { previewRefusalLetter } from "#usecases/preview-refusal-letter.ts";
import {
  readDeposited,
  readOriginal,
  readPage,
  readRepresentativeSignature,
  readWholePage,
} from "#usecases/read-file-for-agent.ts";
import { download, type Visit } from "#web/kit/page.ts";
import { openDraft } from "./kept-draft.ts";
import { groundsFrom } from "./pages/refusal.tsx";
import { deskPaths } from "./paths.ts";
import { tableFile } from "./table-file.ts";
import { viewFrom } from "./view-address.ts";
import { deskWords, officialReasonOf } from "./words.ts";

const askedBy = ({ params, session }: Visit<"desk">) => ({
  reference: params.reference ?? "",
  agent: session.staff,
});

const picture = (name: string, body: AsyncIterable<Uint8Array>) =>
  ({ type: "image/jpeg", name: `${name}.jpg`, inline: true, body }) as const;

const pageOf = ({ params: { file = "", page = "" } }: Visit<"desk">) => {
  if (!/^\d{1,2}$/.test(page)) throw new NotFound();
  return { fileId: file, page: Number(page) };
};

/** A page of a document as the service drew it. */
export const pageImage = download({
  path: deskPaths.page(":reference", ":file", ":page"),
  access: "desk",
  send: async (visit) => {
    const { fileId, page } = pageOf(visit);
    return picture(`${fileId}-${page}`, await readPage(visit.world, { ...askedBy(visit), fileId, page }));
  },
});

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What its person left out of a page, with the rest of it. */
export const wholePageImage = download({
  path: deskPaths.wholePage(":reference", ":file", ":page"),
  access: "desk",
  send: async (visit) => {
    const { fileId, page } = pageOf(visit);
    const whole = await readWholePage(visit.world, { ...askedBy(visit), fileId, page });
    return picture(`${fileId}-${page}-entiere`, once(whole));
  },
});

/** The file as it was received: saved, never opened by the browser. */
export const original = download({
  path: deskPaths.original(":reference", ":file"),
  access: "desk",
  send: async (visit) => {
    const { name, body } = await readOriginal(visit.world, {
      ...askedBy(visit),
      fileId: visit.params.file ?? "",
    });
    return { type: "application/octet-stream", name, inline: false, body };
  },
});

/** The photograph or the signature of the e-photo. */
export const depositedPicture = download({
  path: deskPaths.deposited(":reference", ":which"),
  access: "desk",
  send: async (visit) => {
    const { which } = visit.params;
    if (which !== "photo" && which !== "signature") throw new NotFound();
    return picture(which, await readDeposited(visit.world, { ...askedBy(visit), which }));
  },
});

export const representativeSignature = download({
  path: deskPaths.representativeSignature(":reference"),
  access: "desk",
  send: async (visit) => picture("signature", await readRepresentativeSignature(visit.world, askedBy(visit))),
});

/** A view as a table for spreadsheets. Who takes it is noted. */
export const queueTable = download({
  path: deskPaths.export,
  access: "desk",
  send: async ({ world, session, search, language, today }) => {
    const words = deskWords(language);
    const rows = await exportQueue(world, { agent: session.staff, view: viewFrom(search) });
    return {
      type: "text/csv; charset=utf-8",
      name: words.queue.exportName(today.toString()),
      inline: false,
      body: tableFile(rows, words),
    };
  },
});

/** The letter of refusal with the reasons being prepared. */
export const refusalLetter = download({
  path: deskPaths.refusalLetter(":reference"),
  access: "desk",
  send: async (visit) => {
    const { world, session, site, kept } = visit;
    const { reference } = askedBy(visit);
    const draft = openDraft(world, { what: "refusal", reference, agent: session.staff }, kept);
    const reasons = draft === null ? [] : groundsFrom(draft);
    if (reasons.length === 0) throw new NotFound();
    const words = deskWords("fr");
    return {
      type: "application/pdf",
      name: deskWords(visit.language).refusal.letterName(reference),
      inline: false,
      body: await previewRefusalLetter(world, {
        ...askedBy(visit),
        reasons,
        words: {
          reasonOf: (procedure) => officialReasonOf(procedure, words),
          link: `${site.origin}/demandes/${reference}`,
        },
      }),
    };
  },
});
