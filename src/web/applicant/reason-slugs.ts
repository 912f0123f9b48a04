import { isProcedureId, type ProcedureId } from "#procedures/index.ts";

/** The reasons for applying as they read in addresses: `/demarches/perte`, `?demande=perte`. */
const slugs: Readonly<Record<ProcedureId, string>> = {
  "exam-registration-first": "inscription-premier-permis",
  "exam-registration-accompanied": "inscription-conduite-accompagnee",
  "exam-registration-supervised": "inscription-conduite-supervisee",
  "exam-registration-added-category": "inscription-nouvelle-categorie",
  "exam-registration-after-annulment": "inscription-apres-annulation",
  "exam-registration-after-invalidation": "inscription-apres-invalidation",
  "licence-issue-after-exam": "premier-permis",
  "licence-issue-added-category": "nouvelle-categorie",
  "licence-issue-after-sanction": "permis-apres-annulation-ou-invalidation",
  "am-issue-after-training": "permis-am",
  "a2-to-a-upgrade": "de-a2-a-a",
  "b96-extension": "mention-96",
  "automatic-restriction-lift": "levee-du-code-78",
  "renewal-end-of-validity": "fin-de-validite",
  "replacement-paper-licence": "permis-rose",
  "renewal-medical": "avis-medical",
  "restriction-change": "mention-restrictive",
  "restitution-after-suspension": "restitution-apres-suspension",
  "replacement-loss": "perte",
  "replacement-theft": "vol",
  "replacement-damage": "deterioration",
  "civil-status-change": "changement-d-etat-civil",
  "military-conversion": "brevet-militaire",
  "professional-diploma-validation": "diplome-professionnel",
  "exchange-eea": "echange-permis-europeen",
  "exchange-non-eea": "echange-permis-etranger",
  "exchange-french-overseas": "echange-permis-outre-mer",
  "rights-restoration-after-expatriation": "retour-d-expatriation",
  "eea-licence-registration": "enregistrement-permis-europeen",
  "international-permit": "permis-international",
  "error-report": "signaler-une-erreur",
  "licence-correction": "correction",
  "licence-not-received": "permis-non-recu",
};

export const reasonSlug = (reason: ProcedureId | ":reason"): string =>
  reason === ":reason" ? reason : slugs[reason];

export const reasonOfSlug = (slug: string | null | undefined): ProcedureId | null =>
  (Object.entries(slugs) as [ProcedureId, string][]).find(([, known]) => known === slug)?.[0] ?? null;

/** The reason that an address or a mail names, by its slug or by its id. */
export const reasonNamed = (name: string | undefined): ProcedureId | null =>
  name !== undefined && isProcedureId(name) ? name : reasonOfSlug(name);
