import type { Answers } from "#domain/questions.ts";
import type { FederatedIdentity } from "./ports/people.ts";

/**
 * The answers that the identity federation vouches for: shown, not asked. They are about the person who signed in, who
 * is the applicant or the legal representative.
 */
export const knownAnswers = (answers: Answers, identity: FederatedIdentity | null): Answers => {
  if (identity === null) return {};
  const { birthName, firstNames, birthDate, sex } = identity;
  switch (answers.filer) {
    case "applicant":
      return { birthName, firstNames, birthDate, ...(sex === null ? {} : { sex }) };
    case "legalRepresentative":
      return {
        representativeBirthName: birthName,
        representativeFirstNames: firstNames,
        representativeBirthDate: birthDate,
      };
    default:
      return {};
  }
};
