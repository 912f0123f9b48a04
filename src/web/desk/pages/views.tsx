import { officeRights } from "#domain/access.ts";
import type { QueueView } from "#domain/queue-view.ts";
import { isRefusal } from "#domain/refusals.ts";
import { forgetView, keepView, longestViewName } from "#usecases/saved-views.ts";
import { Radios } from "#web/kit/choices.tsx";
import { PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf } from "#web/kit/controls.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { deskPaths } from "../paths.ts";
import { viewAddress, viewFrom } from "../view-address.ts";
import { deskWords } from "../words.ts";

/** A view is kept under a name, for oneself or for the office; who kept it may take it away again. */
export const viewsPage = page<"desk", { readonly view: QueueView; readonly mayShare: boolean }>({
  path: deskPaths.views,
  access: "desk",
  read: ({ search, session }) => ({
    view: viewFrom(search),
    mayShare: officeRights.shareView[session.staff.role] !== "nowhere",
  }),
  title: (_, { language }) => deskWords(language).queue.keep.title,
  before: ({ view }, { language }) => (
    <BackLink href={viewAddress(view)}>{deskWords(language).queue.title}</BackLink>
  ),
  view: ({ mayShare }, { language, csrf, key, typed, problems }) => {
    const { keep } = deskWords(language).queue;
    return (
      <>
        <PageTitle>{keep.title}</PageTitle>
        <Form csrf={csrf} idempotencyKey={key}>
          <TextField
            name="name"
            label={keep.name}
            value={typed?.name?.[0]}
            maxLength={longestViewName}
            error={problemOf(problems, "name")}
            autocomplete="off"
            width={20}
          />
          {mayShare && (
            <Radios
              name="whom"
              label={keep.forWhom}
              value={typed?.whom?.[0] ?? "alone"}
              choices={[
                { value: "alone", label: keep.alone },
                { value: "shared", label: keep.shared },
              ]}
              inline
            />
          )}
          <ButtonRow>
            <Button name="do" value="keep">
              {keep.submit}
            </Button>
          </ButtonRow>
        </Form>
      </>
    );
  },
  refusalFields: { viewNameMissing: "name", viewNameTooLong: "name" },
  write: async ({ world, session, search, field, key }) => {
    const agent = session.staff;
    if (field("do") === "forget") {
      await forgetView(world, { agent, id: field("id") });
      return { goTo: deskPaths.queue };
    }
    const view = viewFrom(search);
    const kept = await keepView(world, {
      agent,
      name: field("name"),
      view,
      isShared: field("whom") === "shared",
      key,
    });
    return isRefusal(kept) ? kept : { goTo: viewAddress(view) };
  },
});
