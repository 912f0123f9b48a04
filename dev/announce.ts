import { paths as applicantPaths } from "#web/applicant/paths.ts";
import { paths as photographerPaths } from "#web/photographer/paths.ts";
import { paths } from "./paths.ts";
import { password, photographers, staff } from "./people.ts";
import { stories } from "./seed/stories.ts";

/** Tells the terminal where everything is and who may come in. */
export const announce = (origin: string, codes: readonly string[]): void => {
  const [first] = stories;
  const [studio] = photographers;
  const lines = [
    "",
    "  Télépermis – démonstration / demonstration",
    "",
    `  service        ${origin}/`,
    `  tout piloter   ${origin}${paths.home}   (mailbox, clock, manufacturer, carrier, everybody's sign-in)`,
    "",
    `  usager         ${origin}${applicantPaths.signIn}   ${first?.person.email}   ${password}`,
    `  agent          ${origin}/agents/connexion   ${staff[0].login}   ${password}   code: ${origin}${paths.authenticator}`,
    `  photographe    ${origin}${photographerPaths.signIn}   ${studio.key}`,
    `  API            ${origin}/api/v1/openapi.json`,
    `  codes photo    ${codes.join("  ")}`,
    "",
  ];
  console.log(lines.join("\n"));
};
