import type { ComponentChildren } from "preact";
import { isFirstAbsence } from "#domain/decide/examination.ts";
import { documentsAwaitingScan } from "#domain/documents/awaiting-scan.ts";
import { stateRow } from "#domain/lifecycle.ts";
import { Button, ButtonRow, Form, problemOf, TertiaryButton } from "#web/kit/controls.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { ButtonLink, Link } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import type { DeskTransition, FileModel } from "./file-model.ts";
import { deskPaths, lookingAt } from "./paths.ts";
import type { DeskWords } from "./words.ts";

type Props = { model: FileModel; words: DeskWords; showing: Showing<"desk"> };

/** What may be decided now, read from the table of the lifecycle, in the order of the table. */
export const FileActions = (props: Props) => {
  const { model, words, showing } = props;
  const { actions } = words;
  const { application } = model;
  const { owner } = stateRow(application.state);
  const isScanning = owner !== null && documentsAwaitingScan(application).length > 0;
  const isIdle = model.transitions.length === 0 && !model.mayClaim && !model.mayRelease;
  return (
    <>
      <h2>{actions.title}</h2>
      {model.isOwn && <Alert tone="warning">{words.refusals.ownFile}</Alert>}
      {model.holder === "other" && (
        <Alert tone="info">{actions.heldByAnother(application.claim?.agentName ?? "")}</Alert>
      )}
      {isScanning && <Alert tone="info">{actions.scanning}</Alert>}
      {isIdle && !model.isOwn && model.holder !== "other" && <p class="tp-quiet">{actions.nothing}</p>}
      <Form csrf={showing.csrf} idempotencyKey={showing.key} hidden={{ seen: String(application.version) }}>
        {model.mayClaim && (
          <>
            <ButtonRow>
              <Button name="do" value="claim" keyShortcut="p">
                {model.holder === "other" ? actions.takeOver : actions.claim}
              </Button>
            </ButtonRow>
            <p class="tp-quiet">{actions.claimHelp}</p>
          </>
        )}
        {model.transitions.map((transition) => (
          <TransitionControl transition={transition} {...props} />
        ))}
        {model.mayRelease && (
          <ButtonRow>
            <TertiaryButton name="do" value="release" keyShortcut="g">
              {actions.release}
            </TertiaryButton>
          </ButtonRow>
        )}
      </Form>
    </>
  );
};

const Press = ({
  transition,
  words,
  help,
  keyShortcut,
}: {
  transition: DeskTransition;
  words: DeskWords;
  help?: ComponentChildren;
  keyShortcut?: string;
}) => (
  <>
    <ButtonRow>
      <Button name="do" value={transition} keyShortcut={keyShortcut}>
        {words.actions.transitions[transition]}
      </Button>
    </ButtonRow>
    {help && <p class="tp-quiet">{help}</p>}
  </>
);

/** How each transition is carried out: by a press, or on a page of its own when it needs words. */
const TransitionControl = ({ transition, model, words, showing }: Props & { transition: DeskTransition }) => {
  const { actions } = words;
  const { reference } = model.application;
  switch (transition) {
    case "openExamination":
      return (
        <Press transition={transition} words={words} help={actions.openExaminationHelp} keyShortcut="i" />
      );
    case "requestSupplement":
      return (
        <p class="tp-buttons">
          <ButtonLink href={deskPaths.supplement(reference)} look="secondary" keyShortcut="s">
            {actions.transitions.requestSupplement}
          </ButtonLink>
        </p>
      );
    case "accept":
      return <Accept model={model} words={words} />;
    case "refuse":
      return (
        <p class="tp-buttons">
          <ButtonLink href={deskPaths.refusal(reference)} look="tertiary" keyShortcut="x">
            {actions.transitions.refuse}
          </ButtonLink>
        </p>
      );
    case "resendUnasked":
      return isFirstAbsence(model.application) ? (
        <Press transition={transition} words={words} help={actions.resendUnaskedHelp} />
      ) : (
        <p class="tp-quiet">{actions.addressInDoubt}</p>
      );
    case "declareLost":
      return <Press transition={transition} words={words} help={actions.declareLostHelp} />;
    case "resend":
      return (
        <>
          <TextField
            name="trackingNumber"
            label={actions.trackingNumber}
            hint={actions.trackingNumberHint}
            plain
            value={showing.typed?.trackingNumber?.[0]}
            error={problemOf(showing.problems, "trackingNumber")}
          />
          <Press transition={transition} words={words} help={actions.resendHelp} />
        </>
      );
  }
};

/** Only when every document asked is accepted; otherwise what is left, each leading to its place. */
const Accept = ({ model, words }: Pick<Props, "model" | "words">) => {
  const { actions } = words;
  if (model.notAccepted.length === 0) {
    return (
      <>
        <p class="tp-buttons">
          <ButtonLink href={deskPaths.acceptance(model.application.reference)} keyShortcut="v">
            {actions.transitions.accept}
          </ButtonLink>
        </p>
        <p class="tp-quiet">{actions.readyToAccept}</p>
      </>
    );
  }
  return (
    <div class="tp-left">
      <p>{actions.missingToAccept}</p>
      <ul>
        {model.notAccepted.map((kind) => (
          <li>
            <Link href={lookingAt(model.application.reference, { piece: kind })}>
              {words.supporting.documents[kind].name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
