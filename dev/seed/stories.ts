import { adult, hostedBy, lost, minor } from "./answers.ts";
import type { Character } from "./character.ts";
import { deskStories } from "./desk-stories.ts";
import { birthYears, brest, dijon, file, monts, type Story } from "./story.ts";

const postOffice = "Bureau de poste Lyon Bellecour, 10 place Antonin-Poncet, 69002 Lyon";
const upToProduction = async (
  character: Character,
  ...who: Parameters<typeof file> extends [Character, ...infer Rest] ? Rest : never
): Promise<void> => {
  await file(character, ...who);
  await character.send();
  await character.wait(2);
  await character.examine(0);
  await character.accept(0);
  await character.wait(1);
};

const upToDispatch = async (...who: Parameters<typeof upToProduction>): Promise<void> => {
  const [character] = who;
  await upToProduction(...who);
  await character.wait(4);
  await character.handOver();
};

const upToFirstPassage = async (...who: Parameters<typeof upToProduction>): Promise<void> => {
  const [character] = who;
  await upToDispatch(...who);
  await character.wait(3);
  await character.parcel({ type: "first-passage", on: character.today().toString(), postOffice });
};

/** Every state that a first licence can be in, the ones to try first on top; then what the desk makes of some. */
export const stories: readonly Story[] = [
  {
    person: { email: "camille.martin@demo.example", mobile: "+33639980101" },
    text: {
      fr: "Brouillon complet : il ne reste qu’à relire et à envoyer avec le code reçu",
      en: "Complete draft: only to be checked and sent with the code received",
    },
    beganDaysAgo: 2,
    play: (character) => file(character, ["Camille", "Martin"], "F", "young"),
  },
  {
    person: { email: "nadia.benali@demo.example" },
    text: { fr: "Brouillon à peine commencé", en: "Draft just begun" },
    beganDaysAgo: 1,
    play: (character) =>
      character.answer({ filer: "applicant", birthName: "Benali", firstNames: "Nadia", usualName: "" }),
  },
  {
    person: { email: "hugo.perrin@demo.example" },
    text: {
      fr: "Permis perdu : tout est rempli, il ne reste qu’à payer et à envoyer",
      en: "Lost licence: everything is filled in, only to be paid and sent",
    },
    reason: "replacement-loss",
    beganDaysAgo: 3,
    play: async (character) => {
      const today = character.today();
      const answers = adult(
        {
          birthName: "Perrin",
          firstNames: "Hugo",
          birthDate: today.subtract({ years: birthYears.older, days: 80 }).toString(),
          sex: "M",
          town: monts,
          street: "14 rue des Tisserands",
        },
        today,
      );
      await character.answer(lost(answers, today.subtract({ days: 2 })));
      await character.giveEverything();
    },
  },
  {
    person: { email: "sophie.fontaine@demo.example", mobile: "+33639980102" },
    text: {
      fr: "Mère de Léo, 17 ans : demande envoyée, signée par elle",
      en: "Mother of Léo, 17: application sent, signed by her",
    },
    beganDaysAgo: 3,
    play: async (character) => {
      const today = character.today();
      await character.answer(
        minor(
          {
            firstNames: "Léo",
            birthName: "Fontaine",
            birthDate: today.subtract({ years: 17, months: 5 }).toString(),
            sex: "M",
            town: dijon,
            street: "3 place des Cordeliers",
          },
          { birthName: "Delmas", firstNames: "Sophie", birthDate: "1981-04-19" },
          today.subtract({ days: 12 }),
        ),
      );
      await character.sign("Sophie Delmas");
      await character.giveEverything();
      await character.send();
    },
  },
  {
    person: { email: "lucas.petit@demo.example" },
    text: { fr: "Demande envoyée, hébergé par un ami", en: "Application sent, hosted by a friend" },
    beganDaysAgo: 6,
    play: async (character) => {
      const today = character.today();
      const essentials = {
        firstNames: "Lucas",
        birthName: "Petit",
        birthDate: today.subtract({ years: 22, days: 40 }).toString(),
        sex: "M",
        town: monts,
        street: "8 montée de la Grande-Côte",
      } as const;
      const host = { birthName: "Rivoire", firstNames: "Antoine", birthDate: "1996-11-02" };
      await character.answer(
        hostedBy(adult(essentials, today.subtract({ days: 20 })), host, today.subtract({ months: 7 })),
      );
      await character.giveEverything();
      await character.send();
    },
  },
  {
    person: { email: "emma.durand@demo.example" },
    text: {
      fr: "Envoyée depuis longtemps : l’attente alerte les agents",
      en: "Sent long ago: agents are alerted",
    },
    beganDaysAgo: 12,
    play: async (character) => {
      await file(character, ["Emma", "Durand"], "F", "grown");
      await character.send();
    },
  },
  {
    person: { email: "hugo.lefevre@demo.example" },
    text: {
      fr: "En cours d’examen, entre les mains d’Agnès Roux",
      en: "Under examination, held by Agnès Roux",
    },
    beganDaysAgo: 4,
    play: async (character) => {
      await file(character, ["Hugo", "Lefèvre"], "M", "young", brest);
      await character.send();
      await character.wait(3);
      await character.examine(0);
      await character.agentDoes(0, { type: "acceptDocuments", kinds: ["identityProof"] });
    },
  },
  {
    person: { email: "chloe.garnier@demo.example", mobile: "+33639980103" },
    text: {
      fr: "Complément demandé : deux éléments à renvoyer",
      en: "Supplement requested: two things to send again",
    },
    beganDaysAgo: 9,
    play: async (character) => {
      await file(character, ["Chloé", "Garnier"], "F", "young");
      await character.send();
      await character.wait(4);
      await character.examine(0);
      await character.askAgain(0, [
        {
          asked: "proofOfAddress",
          reason: "La facture a plus de six mois. Envoyez-en une plus récente, à votre nom.",
        },
        {
          asked: "identityProof",
          reason: "Le verso est coupé en bas. Reprenez la photo de la carte entière.",
        },
      ]);
    },
  },
  {
    person: { email: "mehdi.kaci@demo.example" },
    text: {
      fr: "Complément renvoyé : l’agent doit le voir",
      en: "Supplement sent back: for the agent to see",
    },
    beganDaysAgo: 15,
    play: async (character) => {
      await file(character, ["Mehdi", "Kaci"], "M", "grown", dijon);
      await character.send();
      await character.wait(3);
      await character.examine(1);
      await character.askAgain(1, [
        { asked: "provisionalCertificate", reason: "La page est floue : le numéro ne se lit pas." },
      ]);
      await character.wait(5);
      await character.give("provisionalCertificate");
      await character.sendSupplement();
    },
  },
  {
    person: { email: "jade.roussel@demo.example" },
    text: { fr: "Carte en fabrication", en: "Card in production" },
    beganDaysAgo: 7,
    play: (character) => upToProduction(character, ["Jade", "Roussel"], "F", "young"),
  },
  {
    person: { email: "emily.carter@demo.example", language: "en" },
    text: { fr: "Britannique, en anglais : carte expédiée", en: "British, in English: card dispatched" },
    beganDaysAgo: 12,
    play: async (character) => {
      const today = character.today();
      const essentials = {
        firstNames: "Emily Rose",
        birthName: "Carter",
        birthDate: "1994-03-11",
        sex: "F",
        town: monts,
        street: "27 quai Saint-Antoine",
      } as const;
      await character.answer({
        ...adult(essentials, today.subtract({ days: 15 })),
        birthCountry: "GBR",
        birthPlace: "Leeds",
        nationalities: ["GBR"],
        settledInFrance: today.subtract({ years: 3 }).toString(),
        residencePermit: "valid",
      });
      await character.giveEverything();
      await character.send();
      await character.wait(3);
      await character.examine(1);
      await character.accept(1);
      await character.wait(6);
      await character.handOver();
    },
  },
  {
    person: { email: "louise.bonnet@demo.example", mobile: "+33639980104" },
    text: { fr: "Premier passage du facteur : absente", en: "First passage of the postman: absent" },
    beganDaysAgo: 10,
    play: (character) => upToFirstPassage(character, ["Louise", "Bonnet"], "F", "grown"),
  },
  {
    person: { email: "maxime.faure@demo.example" },
    text: { fr: "Pli à retirer à La Poste", en: "Parcel to collect at the post office" },
    beganDaysAgo: 16,
    play: async (character) => {
      await upToFirstPassage(character, ["Maxime", "Faure"], "M", "young", brest);
      await character.wait(5);
    },
  },
  {
    person: { email: "alice.mercier@demo.example", mobile: "+33639980105" },
    text: {
      fr: "Pli à retirer : derniers jours, rappel envoyé",
      en: "Parcel to collect: last days, reminder sent",
    },
    beganDaysAgo: 24,
    play: async (character) => {
      await upToFirstPassage(character, ["Alice", "Mercier"], "F", "older");
      await character.wait(13);
    },
  },
  {
    person: { email: "paul.andre@demo.example" },
    text: {
      fr: "Pli non retiré, retourné : adresse à confirmer",
      en: "Not collected, returned: address to confirm",
    },
    beganDaysAgo: 33,
    play: async (character) => {
      await upToFirstPassage(character, ["Paul", "André"], "M", "older");
      await character.wait(20);
    },
  },
  {
    person: { email: "ines.rey@demo.example" },
    text: {
      fr: "Adresse confirmée : l’agent doit réexpédier",
      en: "Address confirmed: the agent must post again",
    },
    beganDaysAgo: 36,
    play: async (character) => {
      await upToFirstPassage(character, ["Inès", "Rey"], "F", "grown", dijon);
      await character.wait(21);
      await character.confirmAddress();
    },
  },
  {
    person: { email: "adam.colin@demo.example" },
    text: {
      fr: "Pli sans nouvelles : enquête du transporteur",
      en: "No news of the parcel: carrier’s enquiry",
    },
    beganDaysAgo: 27,
    play: async (character) => {
      await upToDispatch(character, ["Adam", "Colin"], "M", "grown");
      await character.wait(17);
    },
  },
  {
    person: { email: "zoe.marchand@demo.example" },
    text: { fr: "Permis distribué", en: "Licence delivered" },
    beganDaysAgo: 20,
    play: async (character) => {
      await upToDispatch(character, ["Zoé", "Marchand"], "F", "young");
      await character.wait(2);
      await character.parcel({ type: "delivered" });
    },
  },
  {
    person: { email: "nathan.blanc@demo.example" },
    text: {
      fr: "Demande refusée, avec la lettre et les recours",
      en: "Application refused, with the letter and the appeals",
    },
    beganDaysAgo: 18,
    play: async (character) => {
      await file(character, ["Nathan", "Blanc"], "M", "grown");
      await character.send();
      await character.wait(5);
      await character.examine(1);
      await character.agentDoes(1, {
        type: "refuse",
        reasons: [
          {
            reason: "Votre réussite à l’examen du permis de conduire n’est pas établie.",
            legalBasis: "code de la route, article R. 221-1, I",
          },
        ],
      });
      await character.agentDoes(0, { type: "claim" });
      await character.agentDoes(0, { type: "confirmProposal" });
    },
  },
  {
    person: { email: "lea.guerin@demo.example" },
    text: { fr: "Demande abandonnée", en: "Application withdrawn" },
    beganDaysAgo: 11,
    play: async (character) => {
      await file(character, ["Léa", "Guérin"], "F", "grown");
      await character.send();
      await character.wait(2);
      await character.withdraw();
    },
  },
  {
    person: { email: "enzo.lopez@demo.example" },
    text: { fr: "Classée sans suite : complément jamais envoyé", en: "Closed: the supplement never came" },
    beganDaysAgo: 45,
    play: async (character) => {
      await file(character, ["Enzo", "Lopez"], "M", "grown", brest);
      await character.send();
      await character.wait(4);
      await character.examine(0);
      await character.askAgain(0, [{ asked: "ePhoto", reason: "Le visage n’est pas de face." }]);
      await character.wait(35);
    },
  },
  {
    person: { email: "clara.henry@demo.example" },
    text: { fr: "Brouillon expiré après six mois", en: "Draft expired after six months" },
    beganDaysAgo: 200,
    play: async (character) => {
      await character.answer({ filer: "applicant", birthName: "Henry", firstNames: "Clara", usualName: "" });
      await character.wait(190);
    },
  },
  {
    person: { email: "theo.masson@demo.example" },
    text: {
      fr: "Jamais réclamé en six mois : carte détruite",
      en: "Never claimed in six months: card destroyed",
    },
    beganDaysAgo: 230,
    play: async (character) => {
      await upToFirstPassage(character, ["Théo", "Masson"], "M", "older");
      await character.wait(215);
    },
  },
  ...deskStories,
];
