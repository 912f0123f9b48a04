import type { QuestionMessages } from "../../questions.ts";

export const asOnDocument = "Comme sur la pièce d’identité, avec les accents et les traits d’union.";
export const notBirthDate = "Vérifiez la date de naissance : le jour, le mois et l’année doivent exister.";

/** Who applies, who they are, and who represents them. */
export const personQuestionsFr = {
  filer: {
    label: "Pour qui faites-vous cette demande ?",
    short: "Demande faite",
    missing: "Indiquez pour qui vous faites cette demande.",
    options: {
      applicant: { label: "Pour moi", hint: "La demande est à votre nom." },
      legalRepresentative: {
        label: "Pour une personne dont je suis le représentant légal",
        hint: "Une personne mineure, ou majeure sous tutelle. La demande est à son nom ; c’est vous qui signez.",
      },
    },
  },

  birthName: {
    label: "Nom de naissance",
    hint: `Le nom de famille inscrit sur l’acte de naissance. ${asOnDocument}`,
    short: "Nom de naissance",
    missing: "Saisissez le nom de naissance.",
  },
  usualName: {
    label: "Nom d’usage",
    hint: "Seulement s’il figure sur la pièce d’identité : nom d’époux ou d’épouse, double nom.",
    short: "Nom d’usage",
    missing: "Saisissez le nom d’usage.",
  },
  firstNames: {
    label: "Prénoms",
    hint: "Tous, dans l’ordre de l’état civil, séparés par un espace.",
    short: "Prénoms",
    missing: "Saisissez au moins un prénom.",
  },
  sex: {
    label: { self: "Quel est votre sexe à l’état civil ?", other: "Quel est son sexe à l’état civil ?" },
    hint: "Comme sur la pièce d’identité.",
    short: "Sexe",
    missing: "Choisissez une réponse.",
    options: { F: { label: "Féminin" }, M: { label: "Masculin" } },
  },
  birthDate: {
    label: "Date de naissance",
    hint: "Par exemple 7 4 2008.",
    short: "Date de naissance",
    missing: "Saisissez la date de naissance.",
    problems: {
      notADate: notBirthDate,
      dateInFuture: "La date de naissance ne peut pas être dans le futur.",
    },
  },
  birthCountry: {
    label: "Pays de naissance",
    hint: "Le pays tel qu’il s’appelle aujourd’hui.",
    short: "Pays de naissance",
    missing: "Choisissez le pays de naissance.",
  },
  birthPlace: {
    label: "Commune de naissance",
    hint: "Comme sur la pièce d’identité. Pour Paris, Lyon et Marseille, ajoutez l’arrondissement.",
    short: "Commune de naissance",
    missing: "Saisissez la commune de naissance.",
  },
  nationalities: {
    label: "Nationalité",
    short: "Nationalité",
    missing: "Choisissez au moins une nationalité.",
    problems: { tooMany: "Indiquez trois nationalités au plus." },
  },
  protection: {
    label: {
      self: "Bénéficiez-vous d’une mesure de protection juridique ?",
      other: "Cette personne bénéficie-t-elle d’une mesure de protection juridique ?",
    },
    hint: "Une mesure décidée par un juge pour une personne majeure.",
    short: "Mesure de protection",
    missing: "Choisissez une réponse. Sans mesure de protection, choisissez « Non ».",
    options: {
      none: { label: "Non" },
      guardianship: { label: "Tutelle", hint: "Le tuteur signe la demande." },
      curatorship: { label: "Curatelle" },
      judicialSafeguard: { label: "Sauvegarde de justice" },
      familyHabilitation: { label: "Habilitation familiale" },
    },
  },
  emancipated: {
    label: { self: "Êtes-vous émancipé ?", other: "Cette personne est-elle émancipée ?" },
    hint: "Une personne mineure est émancipée par décision d’un juge, ou par mariage.",
    short: "Mineur émancipé",
    missing: "Choisissez « oui » ou « non ».",
  },

  representativeCapacity: {
    label: "À quel titre représentez-vous cette personne ?",
    short: "Qualité",
    missing: "Indiquez à quel titre vous représentez cette personne.",
    options: {
      parent: { label: "Père ou mère" },
      guardian: { label: "Tuteur ou tutrice" },
      childWelfareService: { label: "Aide sociale à l’enfance" },
      other: { label: "À un autre titre" },
    },
  },
  representativeBirthName: {
    label: "Votre nom de naissance",
    hint: asOnDocument,
    short: "Nom de naissance",
    missing: "Saisissez votre nom de naissance.",
  },
  representativeUsualName: {
    label: "Votre nom d’usage",
    hint: "Seulement s’il figure sur votre pièce d’identité.",
    short: "Nom d’usage",
    missing: "Saisissez votre nom d’usage.",
  },
  representativeFirstNames: {
    label: "Vos prénoms",
    hint: "Tous, dans l’ordre de l’état civil.",
    short: "Prénoms",
    missing: "Saisissez au moins un prénom.",
  },
  representativeBirthDate: {
    label: "Votre date de naissance",
    hint: "Par exemple 21 9 1979.",
    short: "Date de naissance",
    missing: "Saisissez votre date de naissance.",
    problems: {
      notADate: notBirthDate,
      dateInFuture: "Votre date de naissance ne peut pas être dans le futur.",
    },
  },
  representativeBirthPlace: {
    label: "Votre lieu de naissance",
    hint: "La commune ; à l’étranger, la ville et le pays.",
    short: "Lieu de naissance",
    missing: "Saisissez votre lieu de naissance.",
  },
} as const satisfies Partial<QuestionMessages>;
