import { fillHostingAttestation } from "#usecases/fill-hosting-attestation.ts";
import { readFile } from "#usecases/read-file.ts";
import { download } from "#web/kit/page.ts";
import { applicantOf, referenceOf } from "../filing.ts";
import { paths } from "../paths.ts";

/** A page as the service drew it, shown; a file as it was sent, to be saved. */
export const fileDownload = download<"applicant">({
  path: paths.file(":reference", ":address"),
  access: "applicant",
  send: async (visit) => {
    const { drawn, name, body } = await readFile(visit.world, {
      reference: referenceOf(visit),
      by: applicantOf(visit),
      address: visit.params.address ?? "",
    });
    return { type: drawn ? "image/jpeg" : "application/octet-stream", name, inline: drawn, body };
  },
});

/** The hosting attestation filled in with the answers. */
export const hostingAttestationDownload = download<"applicant">({
  path: paths.hostingAttestation(":reference"),
  access: "applicant",
  send: async (visit) => ({
    type: "application/pdf",
    name: "attestation-hebergement.pdf",
    inline: false,
    body: await fillHostingAttestation(visit.world, {
      reference: referenceOf(visit),
      by: applicantOf(visit),
      language: visit.language,
    }),
  }),
});
