import type { SealMessages } from "../seals.ts";

/** What agents are told of a seal, in English. */
export const sealsEn: SealMessages = {
  doubts: {
    unsigned: "The 2D-Doc code is not signed.",
    altered: "The signature of the 2D-Doc code does not match its content.",
    revoked: "The certificate that signed the 2D-Doc code was revoked: this code proves nothing.",
    outOfValidity: "The 2D-Doc code was signed on a day when its certificate was not valid.",
    authorityWithdrawn: "The authority of the 2D-Doc code was no longer recognised on the day it was signed.",
    beforeAccord:
      "The 2D-Doc code was read, but its authority was not yet recognised on the day it was signed: it is not verified.",
    unknownAuthority: "The 2D-Doc code was read, but its issuer is not in the trust list.",
    unknownCertificate:
      "The 2D-Doc code was read, but the certificate of its issuer is missing here: it is not verified.",
    listEnded: "The 2D-Doc code was read, but the trust list is out of date: it is not verified.",
  },
  differences: { name: "name", birthDate: "birth date", address: "address" },
};
