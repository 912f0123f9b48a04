import type { Application, RefusalDecision } from "#domain/application.ts";
import { holds } from "#domain/conditions.ts";
import { dayOf } from "#domain/dates.ts";
import { factsFrom } from "#domain/facts.ts";
import { addressLines } from "./address-lines.ts";
import type { Language } from "./people.ts";
import type { RefusalLetter } from "./ports.ts";

/**
 * The instructing centre (CERT) in whose name decisions are signed, and where each appeal goes. An invented one:
 * an operator's own takes its place with its identity.
 */
export const instructingCentre: Pick<RefusalLetter, "authority" | "appeals"> = {
  authority: {
    name: "Centre d’expertise et de ressources titres (démonstration)",
    address: ["1 place de l’Exemple", "00000 EXEMPLEVILLE"],
    place: "Exempleville",
    capacity: "Pour le préfet et par délégation",
    signatory: "",
  },
  appeals: {
    minister: { name: "Ministère de l’intérieur", address: ["Place Beauvau", "75008 PARIS"] },
    court: {
      name: "Tribunal administratif (démonstration)",
      address: ["2 place de l’Exemple", "00000 EXEMPLEVILLE"],
    },
  },
};

export type LetterWords = {
  /** The language of the person; the decision itself is in French. */
  readonly language: Language;
  /** The reason for applying (motif), as people read it. */
  readonly reason: string;
  /** Where the application is followed. */
  readonly link: string;
};

/** Everything a letter of refusal (lettre de refus) says: of a decision made, or of one being prepared. */
export const refusalLetterOf = (
  application: Application,
  decision: RefusalDecision,
  { language, reason, link }: LetterWords,
): RefusalLetter => {
  const { answers, reference } = application;
  const filedOn = dayOf(Temporal.Instant.from(application.submittedAt ?? application.createdAt));
  const name = holds("represented", factsFrom(answers, filedOn))
    ? [answers.representativeFirstNames, answers.representativeUsualName || answers.representativeBirthName]
    : [answers.firstNames, answers.usualName || answers.birthName];
  return {
    language,
    reference,
    filedOn: filedOn.toString(),
    decidedOn: dayOf(Temporal.Instant.from(decision.decidedAt)).toString(),
    reason,
    recipient: { name: name.filter(Boolean).join(" "), address: addressLines(answers) },
    grounds: decision.reasons,
    authority: { ...instructingCentre.authority, signatory: decision.agentName },
    appeals: instructingCentre.appeals,
    link,
  };
};
