import type { ProvisionalProof } from "#domain/derive/provisional-proof.ts";
import { wordBirthDate, wordDay } from "#messages/days.ts";
import type { Language } from "#web/kit/chrome.ts";
import { DefinitionList } from "#web/kit/content.tsx";
import { Alert } from "#web/kit/status.tsx";
import { words } from "./words.ts";

/** What a signed code says, or its empty places, which browser code fills in. */
export const ProofOutcome = ({
  isValid,
  proof,
  language,
}: {
  isValid: boolean;
  proof: ProvisionalProof | null;
  language: Language;
}) => {
  const { facts, verify } = words(language);
  const place = (name: keyof ProvisionalProof, worded: string | undefined) => (
    <span data-fact={name}>{worded}</span>
  );
  const dayOf = (name: "examDate" | "lastDay" | "confirmedOn") =>
    place(name, proof === null ? undefined : wordDay(proof[name], language));
  const birth = proof === null ? undefined : wordBirthDate(proof.birthDate, language);
  return (
    <Alert
      tone={isValid ? "success" : "warning"}
      title={isValid ? verify.valid : verify.ended}
      live={proof !== null}
    >
      <p>{isValid ? verify.validHow : verify.endedHow}</p>
      <DefinitionList
        items={[
          { term: facts.lastDay, value: dayOf("lastDay") },
          { term: facts.birthName, value: place("birthName", proof?.birthName) },
          { term: facts.firstNames, value: place("firstNames", proof?.firstNames) },
          { term: facts.birthDate, value: place("birthDate", birth) },
          { term: facts.category, value: place("category", proof?.category) },
          { term: facts.examDate, value: dayOf("examDate") },
          { term: facts.confirmedOn, value: dayOf("confirmedOn") },
          { term: facts.reference, value: place("reference", proof?.reference) },
        ]}
      />
    </Alert>
  );
};
