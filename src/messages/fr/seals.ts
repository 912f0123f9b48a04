import type { SealMessages } from "../seals.ts";

/** What agents are told of a seal, in French. */
export const sealsFr: SealMessages = {
  doubts: {
    unsigned: "Le code 2D-Doc n’est pas signé.",
    altered: "La signature du code 2D-Doc ne correspond pas à son contenu.",
    revoked: "Le certificat qui a signé le code 2D-Doc a été révoqué : ce code ne prouve rien.",
    outOfValidity: "Le code 2D-Doc a été signé un jour où son certificat n’était pas valable.",
    authorityWithdrawn: "L’autorité du code 2D-Doc n’était plus reconnue le jour de la signature.",
    beforeAccord:
      "Le code 2D-Doc est lu, mais son autorité n’était pas encore reconnue le jour de la signature : il n’est pas vérifié.",
    unknownAuthority: "Le code 2D-Doc est lu, mais son émetteur n’est pas dans la liste de confiance.",
    unknownCertificate:
      "Le code 2D-Doc est lu, mais le certificat de son émetteur manque ici : il n’est pas vérifié.",
    listEnded: "Le code 2D-Doc est lu, mais la liste de confiance n’est plus à jour : il n’est pas vérifié.",
  },
  differences: { name: "nom", birthDate: "date de naissance", address: "adresse" },
};
