import type { Procedure } from "#domain/procedure.ts";
import { procedureOf } from "#domain/procedure-versions.ts";
import { openApplication } from "#usecases/open-application.ts";
import type { ApplicationView } from "#usecases/ports/store.ts";
import { BackLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { referenceOf } from "../filing.ts";
import { paths } from "../paths.ts";
import { type TaskListModel, taskListModel, taskListTitle, taskListView } from "../task-list-view.tsx";
import { type JustDone, TrackingView } from "../tracking-view.tsx";
import { trackingWords } from "../tracking-words.ts";

type Model =
  | { readonly draft: TaskListModel }
  | { readonly sent: ApplicationView; readonly procedure: Procedure; readonly justDone: JustDone | null };

/** What the address says was just done, in French as every address. */
const done: Readonly<Record<string, JustDone>> = {
  complement: "supplement",
  adresse: "address",
  abandon: "withdraw",
};

/** One application: what is left to fill in while it is a draft, its life once it is sent. */
export const applicationPage = page<"applicant", Model>({
  path: paths.application(":reference"),
  access: "applicant",
  width: "wide",
  read: async (visit) => {
    const accountId = visit.session.account.id;
    const view = await openApplication(visit.world, { reference: referenceOf(visit), accountId });
    return view.application.state === "draft"
      ? { draft: taskListModel(view, visit.world) }
      : {
          sent: view,
          procedure: procedureOf(visit.world.procedures, view.application),
          justDone: done[visit.query.fait ?? ""] ?? null,
        };
  },
  title: (model, { language }) => {
    if ("draft" in model) return taskListTitle(model.draft, language);
    const { states, reason } = trackingWords(language);
    const { state, procedure } = model.sent.application;
    return `${states.states[state].name} – ${reason(procedure)}`;
  },
  before: (_, { language }) => (
    <BackLink href={paths.account}>{trackingWords(language).tracking.backToAccount}</BackLink>
  ),
  view: (model, showing) =>
    "draft" in model ? (
      taskListView(model.draft, showing)
    ) : (
      <TrackingView
        view={model.sent}
        outcome={model.procedure}
        today={showing.visit.today}
        justDone={model.justDone}
        words={trackingWords(showing.language)}
      />
    ),
});
