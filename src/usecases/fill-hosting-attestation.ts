import type { Actor } from "#domain/actors.ts";
import type { Reference } from "#domain/application.ts";
import { holds } from "#domain/conditions.ts";
import { filingDay } from "#domain/decide/move.ts";
import { type Facts, factsFrom } from "#domain/facts.ts";
import type { Answers } from "#domain/questions.ts";
import { NotFound } from "./errors.ts";
import type { HostingAttestation } from "./ports/papers.ts";
import type { Language } from "./ports/people.ts";

import { viewApplication } from "./view-application.ts";
import type { Uses } from "./world.ts";

/** The hosting attestation (attestation d'hébergement) filled in with the answers, to be printed and signed by hand. */
export const fillHostingAttestation = async (
  world: Uses<"store" | "papers" | "clock">,
  { reference, by, language }: { reference: Reference; by: Actor; language: Language },
): Promise<AsyncIterable<Uint8Array>> => {
  const { application } = await viewApplication(world, { reference, by });
  const facts = factsFrom(application.answers, filingDay(application, { at: world.clock.now() }));
  if (!holds("hosted", facts)) throw new NotFound();
  return world.papers.hostingAttestation(attestationFrom(application.answers, facts, language));
};

export const attestationFrom = (answers: Answers, facts: Facts, language: Language): HostingAttestation => ({
  language,
  host: { ...hostOf(answers, facts), address: addressOf(answers) },
  hosted: {
    birthName: answers.birthName,
    usedName: answers.usualName || undefined,
    firstNames: answers.firstNames,
    birthDate: answers.birthDate,
    birthPlace: answers.birthPlace,
  },
  since: answers.hostedSince,
  signedBeside: signedBeside(facts),
});

/** Another host, or the legal representative, whose civil status was already given. */
const hostOf = (answers: Answers, facts: Facts): Omit<HostingAttestation["host"], "address"> =>
  holds("hostedByAnother", facts)
    ? {
        birthName: answers.hostBirthName,
        firstNames: answers.hostFirstNames,
        birthDate: answers.hostBirthDate,
        birthPlace: answers.hostBirthPlace,
      }
    : {
        birthName: answers.representativeBirthName,
        usedName: answers.representativeUsualName || undefined,
        firstNames: answers.representativeFirstNames,
        birthDate: answers.representativeBirthDate,
        birthPlace: answers.representativeBirthPlace,
      };

const addressOf = ({
  street,
  addressComplement,
  postalCode,
  town,
}: Answers): readonly string[] | undefined => {
  if (street === undefined) return undefined;
  return [street, addressComplement ?? "", `${postalCode ?? ""} ${town ?? ""}`.trim()].filter(
    (line) => line !== "",
  );
};

const signedBeside = (facts: Facts): HostingAttestation["signedBeside"] => {
  if (!holds("represented", facts)) return "hosted";
  return holds("minor", facts) ? "parent" : "guardian";
};
