import type { Application, RefusalDecision } from "#domain/application.ts";
import { holds } from "#domain/conditions.ts";
import { dayOf } from "#domain/dates.ts";
import { factsFrom } from "#domain/facts.ts";
import { offices } from "#domain/offices.ts";
import { officeOf } from "#domain/routing.ts";
import { addressLines } from "./address-lines.ts";
import type { RefusalLetter } from "./ports/papers.ts";
import type { Language } from "./ports/people.ts";

/** The office in whose name the decision is signed, and where each appeal goes. */
export const decidingAuthority = (application: Application): Pick<RefusalLetter, "authority" | "appeals"> => {
  const { name, address, place, court } = offices[officeOf(application)];
  return {
    authority: { name, address, place, capacity: "Pour le préfet et par délégation", signatory: "" },
    appeals: {
      minister: { name: "Ministère de l’intérieur", address: ["Place Beauvau", "75008 PARIS"] },
      court,
    },
  };
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
  const { authority, appeals } = decidingAuthority(application);
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
    authority: { ...authority, signatory: decision.agentName },
    appeals,
    link,
  };
};
