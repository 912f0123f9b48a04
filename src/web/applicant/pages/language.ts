import { passage } from "#web/kit/page.ts";
import { paths } from "../paths.ts";

/** Changes the language on a page without a form: the kit notes the choice and goes back to the page it came from. */
export const language = passage({
  path: paths.language,
  access: "anyone",
  read: () => ({ goTo: paths.home }),
  write: async () => ({ goTo: paths.home }),
});
