import type { ExaminationStep } from "#domain/decide/examination.ts";
import { isDocumentKind } from "#domain/documents/kinds.ts";
import { isRefusal } from "#domain/refusals.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { NotFound } from "#usecases/errors.ts";
import type { FieldProblem } from "#web/kit/chrome.ts";
import { Columns } from "#web/kit/content.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page, type Sent } from "#web/kit/page.ts";
import { FileActions } from "../file-actions.tsx";
import { FileAnswers } from "../file-answers.tsx";
import { FileDocuments } from "../file-documents.tsx";
import { FileHead, WhatHappened } from "../file-head.tsx";
import { FileRecord } from "../file-journal.tsx";
import { readFileModel } from "../file-model.ts";
import { deskPaths } from "../paths.ts";
import { composeReason } from "../reasons.tsx";
import { trackingLinkOf, trackingNumberFrom } from "../tracking.ts";
import { deskWords } from "../words.ts";

/** The step that a button of the page stands for, or what is missing to take it. */
const stepFrom = ({ field, language }: Sent<"desk">): ExaminationStep | FieldProblem => {
  const words = deskWords(language);
  const type = field("do");
  switch (type) {
    case "claim":
    case "release":
    case "openExamination":
    case "accept":
    case "resendUnasked":
    case "declareLost":
      return { type };
    case "resend": {
      const trackingNumber = trackingNumberFrom(field("trackingNumber"));
      return trackingNumber === null
        ? { field: "trackingNumber", message: words.actions.trackingNumberMissing }
        : { type, trackingNumber, trackingLink: trackingLinkOf(trackingNumber) };
    }
    case "acceptDocument":
    case "refuseDocument": {
      const kind = field("kind");
      if (!isDocumentKind(kind)) throw new NotFound();
      if (type === "acceptDocument") return { type, kind };
      const reader = field("reader") === "en" ? "en" : "fr";
      const reason = composeReason(kind, field(`ready.${kind}`), field(`details.${kind}`), reader);
      return reason === ""
        ? { field: `details.${kind}`, message: words.refusals.reasonMissing }
        : { type, kind, reason };
    }
    default:
      throw new NotFound();
  }
};

/** Where the eyes go next: the document judged, else the file; a file given back leaves the screen. */
const placeAfter = (reference: string, step: ExaminationStep): string => {
  if (step.type === "release") return deskPaths.queue;
  return "kind" in step ? `${deskPaths.file(reference)}#piece-${step.kind}` : deskPaths.file(reference);
};

/** A file on one screen: answers, documents, decision. */
export const filePage = page({
  path: deskPaths.file(":reference"),
  access: "desk",
  width: "full",
  scripts: ["keys.js"],
  read: readFileModel,
  title: ({ application }, { language }) =>
    `${application.reference}, ${deskWords(language).life.states[application.state].name}`,
  before: (_, { language }) => <BackLink href={deskPaths.queue}>{deskWords(language).file.back}</BackLink>,
  view: (model, showing) => {
    const words = deskWords(showing.language);
    const { columns } = words.file;
    return (
      <>
        <FileHead model={model} words={words} />
        <WhatHappened model={model} words={words} showing={showing} />
        <Columns
          columns={[
            { label: columns.answers, children: <FileAnswers model={model} words={words} /> },
            {
              label: columns.documents,
              children: <FileDocuments model={model} words={words} showing={showing} />,
            },
            {
              label: columns.actions,
              children: (
                <>
                  <FileActions model={model} words={words} showing={showing} />
                  <FileRecord model={model} words={words} />
                </>
              ),
            },
          ]}
        />
      </>
    );
  },
  write: async (sent) => {
    const step = stepFrom(sent);
    if ("field" in step) return { problems: [step] };
    const reference = sent.params.reference ?? "";
    const outcome = await actOnFile(sent.world, {
      reference,
      agent: sent.session.staff,
      seen: Number(sent.field("seen")),
      step,
      key: sent.key,
    });
    return isRefusal(outcome) ? outcome : { goTo: placeAfter(reference, step) };
  },
});
