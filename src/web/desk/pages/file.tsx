import { isRefusal } from "#domain/refusals.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { askOpinion } from "#usecases/ask-opinion.ts";
import { Columns } from "#web/kit/content.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page, type Result, type Sent } from "#web/kit/page.ts";
import { AmendAnswer } from "../amend.tsx";
import { FileActions } from "../file-actions.tsx";
import { FileAnswers } from "../file-answers.tsx";
import { FileHead, WhatHappened } from "../file-head.tsx";
import { FileRecord } from "../file-journal.tsx";
import { readFileModel } from "../file-model.ts";
import { PieceList } from "../file-pieces.tsx";
import { FileTalk } from "../file-talk.tsx";
import { AcceptGood, JudgePiece } from "../judge.tsx";
import { deskPaths, lookingAt } from "../paths.ts";
import { SecondLook } from "../second-look.tsx";
import { Shortcuts } from "../shortcuts.tsx";
import { stepFrom } from "../steps.ts";
import { Viewer } from "../viewer.tsx";
import { deskWords } from "../words.ts";

const seenIn = ({ params, session, field, key }: Sent<"desk">) => ({
  reference: params.reference ?? "",
  agent: session.staff,
  seen: Number(field("seen")),
  key,
});

/** Where the eyes go next: to the same piece when it is still in question, else to the next one to judge. */
const placeAfter = (sent: Sent<"desk">): string => {
  const { reference } = seenIn(sent);
  const { piece } = sent.query;
  switch (sent.field("do")) {
    case "release":
    case "confirmProposal":
    case "returnProposal":
      return deskPaths.queue;
    case "acceptDocument":
    case "acceptGood":
    case "refuseDocument":
      return deskPaths.file(reference);
    default:
      return piece === undefined ? deskPaths.file(reference) : lookingAt(reference, { piece });
  }
};

const act = async (sent: Sent<"desk">): Promise<Result> => {
  if (sent.field("do") === "askOpinion") {
    const outcome = await askOpinion(sent.world, {
      ...seenIn(sent),
      of: sent.field("of"),
      question: sent.field("text.askOpinion"),
    });
    return isRefusal(outcome) ? outcome : { goTo: placeAfter(sent) };
  }
  const step = stepFrom(sent);
  if ("field" in step) return { problems: [step] };
  const outcome = await actOnFile(sent.world, { ...seenIn(sent), step });
  return isRefusal(outcome) ? outcome : { goTo: placeAfter(sent) };
};

/** A file on one screen: what the person says, what the documents show, what is to be done. */
export const filePage = page({
  path: deskPaths.file(":reference"),
  access: "desk",
  width: "full",
  scripts: ["keys.js", "viewer.js"],
  read: readFileModel,
  title: ({ application }, { language }) =>
    `${application.reference}, ${deskWords(language).life.states[application.state].name}`,
  before: (_, { language }) => <BackLink href={deskPaths.queue}>{deskWords(language).file.back}</BackLink>,
  view: (model, showing) => {
    const words = deskWords(showing.language);
    const { columns } = words.file;
    const props = { model, words, showing };
    return (
      <>
        <FileHead model={model} words={words} />
        <WhatHappened {...props} />
        <Columns
          columns={[
            {
              label: columns.answers,
              children: (
                <>
                  <AmendAnswer {...props} />
                  <FileAnswers model={model} words={words} />
                </>
              ),
            },
            {
              label: columns.documents,
              children: (
                <>
                  <PieceList model={model} words={words} />
                  <Viewer model={model} words={words} />
                </>
              ),
            },
            {
              label: columns.actions,
              children: (
                <>
                  <SecondLook {...props} />
                  <JudgePiece {...props} />
                  <AcceptGood {...props} />
                  <FileActions {...props} />
                  <FileTalk {...props} />
                  <FileRecord model={model} words={words} />
                </>
              ),
            },
          ]}
        />
        <Shortcuts words={words} />
      </>
    );
  },
  write: act,
});
