import { isFiledBySchool } from "#domain/derive/brought-to-school.ts";
import { procedureFamilies } from "#domain/procedure-families.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import { isRefusal } from "#domain/refusals.ts";
import { procedures } from "#procedures/index.ts";
import { NotFound } from "#usecases/errors.ts";
import { startApplication } from "#usecases/start-application.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { ButtonRow, Form } from "#web/kit/controls.tsx";
import { BackLink, ButtonLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { guideWords } from "../guide-words.ts";
import { paths, withQuery } from "../paths.ts";
import { reasonOfSlug, reasonSlug } from "../reason-slugs.ts";
import { type ReasonModel, ReasonView, readReason } from "../reason-view.tsx";

/** Every reason for applying, by family, for those who know theirs. */
export const reasonsPage = page({
  path: paths.reasons,
  access: "anyone",
  read: () => ({}),
  title: (_, { language }) => guideWords(language).list.title,
  view: (_, { language }) => {
    const { list, reasons } = guideWords(language);
    const families = Object.entries(procedureFamilies) as [
      keyof typeof procedureFamilies,
      readonly ProcedureId[],
    ][];
    return (
      <>
        <PageTitle>{list.title}</PageTitle>
        <Lead>{list.lead}</Lead>
        <ButtonRow>
          <ButtonLink href={paths.guide}>{list.find}</ButtonLink>
        </ButtonRow>
        {families.map(([family, ids]) => (
          <section>
            <h2>{list.families[family]}</h2>
            <ul>
              {ids.map((id) => (
                <li>
                  <Link href={paths.reason(id)}>{reasons[id].short}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    );
  },
});

/** One reason for applying; the application is started from here. */
export const reasonPage = page<"anyone", ReasonModel>({
  path: paths.reason(":reason"),
  access: "anyone",
  read: async (visit) => {
    const id = reasonOfSlug(visit.params.reason);
    if (id === null) throw new NotFound();
    return readReason(visit, id);
  },
  write: async ({ world, session, params, key }) => {
    const procedure = reasonOfSlug(params.reason);
    if (procedure === null) throw new NotFound();
    if (session?.surface !== "applicant")
      return { goTo: withQuery(paths.signUp, { demande: reasonSlug(procedure) }) };
    const outcome = await startApplication(world, { accountId: session.account.id, procedure, key });
    return isRefusal(outcome) ? outcome : { goTo: paths.application(outcome.reference) };
  },
  title: ({ id }, { language }) => guideWords(language).reasons[id].short,
  before: (_, { language }) => <BackLink href={paths.reasons}>{guideWords(language).list.title}</BackLink>,
  view: (model, showing) => {
    const startsHere = model.isSignedIn && model.open === null && !isFiledBySchool(procedures[model.id]);
    return (
      <>
        <ReasonView {...model} showing={showing} />
        {/* The language is changed through the page's form, even when there is nothing to start. */}
        {!startsHere && <Form csrf={showing.csrf}>{null}</Form>}
      </>
    );
  },
});
