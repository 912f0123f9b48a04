import { file, type Story } from "./story.ts";

/**
 * Files in the middle of the work of an office, so that its agents find one of each kind on their first day. Each ends
 * today: what nobody touches for some days goes back to the queue.
 */
export const deskStories: readonly Story[] = [
  {
    person: { email: "oceane.vidal@demo.example" },
    text: {
      fr: "Refus proposé par Agnès Roux : un second agent doit regarder le dossier",
      en: "Refusal proposed by Agnès Roux: a second agent must look at the file",
    },
    beganDaysAgo: 8,
    play: async (character) => {
      await file(character, ["Océane", "Vidal"], "F", "grown");
      await character.send();
      await character.wait(8);
      await character.examine(0);
      await character.agentDoes(0, {
        type: "refuse",
        reasons: [
          {
            reason: "Votre réussite à l’examen du permis de conduire n’est pas établie.",
            legalBasis: "code de la route, article R. 221-1, I",
          },
        ],
      });
    },
  },
  {
    person: { email: "tom.chevalier@demo.example" },
    text: {
      fr: "Le demandeur et Agnès Roux s’écrivent : un message attend une réponse",
      en: "The applicant and Agnès Roux write to each other: a message awaits an answer",
    },
    beganDaysAgo: 6,
    play: async (character) => {
      await file(character, ["Tom", "Chevalier"], "M", "young");
      await character.send();
      await character.wait(4);
      await character.examine(0);
      await character.agentDoes(0, {
        type: "writeToApplicant",
        text: "Votre facture est au nom de Chevallier, avec deux « l ». Est-ce bien vous ?",
      });
      await character.wait(1);
      await character.writeToOffice("Oui, c’est une erreur du fournisseur. Voulez-vous une autre facture ?");
      await character.agentDoes(0, {
        type: "writeToApplicant",
        text: "Celle-ci suffit si le fournisseur corrige le nom : gardez sa réponse. Merci.",
      });
      await character.wait(1);
      await character.writeToOffice("Il l’a corrigé ce matin. Quand ma carte sera-t-elle fabriquée ?");
    },
  },
  {
    person: { email: "anais.roger@demo.example" },
    text: {
      fr: "Agnès Roux demande l’avis de Claire Besson",
      en: "Agnès Roux asks Claire Besson for an opinion",
    },
    beganDaysAgo: 5,
    play: async (character) => {
      await file(character, ["Anaïs", "Roger"], "F", "older");
      await character.send();
      await character.wait(5);
      await character.examine(0);
      await character.agentDoes(0, {
        type: "addNote",
        text: "Le tampon du certificat est pâle ; la date et le résultat se lisent.",
      });
      await character.askColleague(0, 2, "Le tampon du certificat est à peine visible. L’accepterais-tu ?");
    },
  },
  {
    person: { email: "samuel.brunet@demo.example" },
    text: {
      fr: "Complément renvoyé : le dossier revient à Karim Haddad, avant les autres",
      en: "Supplement sent back: the file returns to Karim Haddad, before the others",
    },
    beganDaysAgo: 13,
    play: async (character) => {
      await file(character, ["Samuel", "Brunet"], "M", "grown");
      await character.send();
      await character.wait(4);
      await character.examine(1);
      await character.askAgain(1, [
        {
          asked: "proofOfAddress",
          reason: "La facture a plus de six mois. Envoyez-en une plus récente, à votre nom.",
        },
      ]);
      await character.wait(9);
      await character.give("proofOfAddress");
      await character.sendSupplement();
    },
  },
];
