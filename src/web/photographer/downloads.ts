import { NotFound } from "#usecases/errors.ts";
import { readAdvisedPicture } from "#usecases/keep-deposit.ts";
import { download } from "#web/kit/page.ts";
import { paths } from "./paths.ts";

/** A picture of a deposit that waits for its photographer's word. */
export const advisedPicture = download({
  path: paths.picture(":deposit", ":which"),
  access: "photographer",
  send: async ({ world, session, params }) => {
    const { which, deposit = "" } = params;
    if (which !== "photo" && which !== "signature") throw new NotFound();
    const asked = { depositId: deposit, photographerId: session.partner.id, which } as const;
    return {
      type: "image/jpeg",
      name: `${which}.jpg`,
      inline: true,
      body: await readAdvisedPicture(world, asked),
    };
  },
});
