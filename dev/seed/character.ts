import { basename } from "node:path";
import type { SupplementItem } from "#domain/application.ts";
import type { ExaminationStep } from "#domain/decide/examination.ts";
import { documentsAsked } from "#domain/derive/checklist.ts";
import { adviceOn } from "#domain/documents/checked-file.ts";
import { type DocumentKind, papersFor, type Slot, sidesOf, slotsOf } from "#domain/documents/kinds.ts";
import { factsFrom } from "#domain/facts.ts";
import type { Procedure } from "#domain/procedure.ts";
import type { Answers } from "#domain/questions.ts";
import { type ProcedureId, procedures } from "#procedures/index.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { askOpinion } from "#usecases/ask-opinion.ts";
import { change } from "#usecases/change.ts";
import { choosePaper } from "#usecases/choose-paper.ts";
import { depositPhoto } from "#usecases/deposit-photo.ts";
import { giveEPhoto } from "#usecases/give-e-photo.ts";
import { keepAdvisedFile } from "#usecases/keep-advised-file.ts";
import { orderCard } from "#usecases/order-card.ts";
import type { Language } from "#usecases/ports/people.ts";
import { type ParcelEvent, reportParcel, reportProduction } from "#usecases/report-delivery.ts";
import { requestValidationCode } from "#usecases/request-validation-code.ts";
import { sendSupplement } from "#usecases/send-supplement.ts";
import { signAsRepresentative } from "#usecases/sign-as-representative.ts";
import { startApplication } from "#usecases/start-application.ts";
import { submitApplication } from "#usecases/submit-application.ts";
import { uploadDocument } from "#usecases/upload-document.ts";
import { withdrawApplication } from "#usecases/withdraw-application.ts";
import { writeToOffice } from "#usecases/write-to-office.ts";
import { drawTrackingNumber, stageAfter } from "../parcels.ts";
import { paths } from "../paths.ts";
import type { DrawnPicture } from "./draw-paper.ts";
import { mustSucceed, type Stage, seededCode } from "./stage.ts";

/** Who a seeded account belongs to. */
export type Person = {
  readonly email: string;
  readonly mobile?: string;
  readonly language?: Language;
};

const oneChunk = async function* (bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
};

/** Loaded when something is drawn: at the second start nothing is. */
const drawing = () => import("./draw-paper.ts");
const papers = () => import("./papers-of.ts");

/** A photographer's deposit: the code for the person. */
export const depositFor = async (stage: Stage, name: string): Promise<string> => {
  const { drawPortrait, drawSignature } = await drawing();
  const hue = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 360;
  const pictures: readonly (readonly [string, DrawnPicture])[] = [
    ["photo", await drawPortrait(hue)],
    ["signature", await drawSignature(name)],
  ];
  const files = async function* () {
    for (const [field, { jpeg }] of pictures) yield { field, source: oneChunk(jpeg) };
  };
  const deposit = await mustSucceed(
    "deposit",
    depositPhoto(stage.world, {
      photographerId: stage.photographer.id,
      key: stage.world.random.uuid(),
      samePicturesOnly: false,
      files: files(),
    }),
  );
  if (!("code" in deposit)) throw new Error(`deposit for ${name}: ${JSON.stringify(deposit)}`);
  return deposit.code;
};

/** One person with one application, and everybody who acts on it: the verbs that the stories are written in. */
export const createCharacter = async (
  stage: Stage,
  { email, mobile, language = "fr" }: Person,
  reason: ProcedureId = "licence-issue-after-exam",
) => {
  const procedure: Procedure = procedures[reason];
  const { world } = stage;
  const accountId = world.random.uuid();
  await mustSucceed(
    email,
    world.store.write({ key: null }, async (tx) => {
      const at = world.clock.now();
      await tx.createAccount({
        id: accountId,
        email,
        emailConfirmedAt: at,
        passwordHash: stage.passwordHash,
        language,
        federated: null,
        at,
      });
      if (mobile !== undefined) await tx.updateAccount(accountId, { mobile, mobileConfirmedAt: at });
      return {};
    }),
  );
  const { reference } = await mustSucceed(
    email,
    startApplication(world, { accountId, procedure: reason, key: null }),
  );
  const by = { kind: "applicant", accountId } as const;
  const wish = { reference, by, key: null } as const;
  const doing = <T extends object>(outcome: Parameters<typeof mustSucceed<T>>[1]) =>
    mustSucceed(`${email} ${reference}`, outcome);

  const current = async () => {
    const view = await world.store.view(reference);
    if (view === null) throw new Error(`${reference} is gone`);
    return view.application;
  };

  const currentOrder = async () => (await current()).delivery?.orderId ?? "";

  const give = async (kind: DocumentKind): Promise<void> => {
    const { answers, documents } = await current();
    const facts = factsFrom(answers, stage.today());
    const paper = documents[kind]?.paper ?? papersFor(kind, facts)[0] ?? null;
    if (paper !== null) await doing(choosePaper(world, { ...wish, kind, paper }));
    const { drawPaperOf } = await papers();
    for (const slot of slotsOf(sidesOf(kind, paper))) {
      const { jpeg } = await drawPaperOf(kind, slot, answers, stage.today());
      const name = `${kind}-${slot}.jpg`;
      await doing(uploadDocument(world, { ...wish, kind, slot, name, source: oneChunk(jpeg) }));
    }
  };

  const giveSpecimens = async (
    kind: DocumentKind,
    sent: readonly (readonly [slot: Slot, specimen: string])[],
    read: (specimen: string) => AsyncIterable<Uint8Array>,
  ): Promise<void> => {
    const { answers } = await current();
    const paper = papersFor(kind, factsFrom(answers, stage.today()))[0] ?? null;
    if (paper !== null) await doing(choosePaper(world, { ...wish, kind, paper }));
    for (const [slot, name] of sent) {
      await doing(uploadDocument(world, { ...wish, kind, slot, name: basename(name), source: read(name) }));
    }
    for (const file of (await current()).documents[kind]?.files ?? [])
      if (adviceOn(file).length > 0) await doing(keepAdvisedFile(world, { ...wish, kind, fileId: file.id }));
  };

  const giveCode = async (code: string): Promise<void> =>
    void (await doing(giveEPhoto(world, { ...wish, accountId, code })));

  const asAgent = async (agent: number) => {
    const { version, office } = await current();
    const who = stage.agents.filter((member) => member.office === office)[agent];
    if (who === undefined) throw new Error("no such agent");
    return { reference, key: null, agent: who, seen: version };
  };

  const agentDoes = async (agent: number, step: ExaminationStep): Promise<void> => {
    await doing(actOnFile(world, { ...(await asAgent(agent)), step }));
  };

  const report = () => ({ key: world.random.uuid(), fingerprint: "" });

  return {
    wait: stage.wait,
    answer: async (answers: Answers) => {
      await doing(change(world, wish, { type: "saveAnswers", answers }));
    },
    sign: async (name: string) => {
      await doing(signAsRepresentative(world, { ...wish, name, drawing: "" }));
    },
    give,
    /** Files as a person would send them; what the checks advise is set aside. */
    giveSpecimens,
    giveCode,
    giveEverything: async () => {
      const { answers } = await current();
      const asked = documentsAsked(procedure, factsFrom(answers, stage.today()));
      for (const { document } of asked) await give(document);
      await giveCode(await depositFor(stage, answers.birthName ?? ""));
    },
    send: async () => {
      await doing(requestValidationCode(world, { ...wish, accountId, channel: "email" }));
      await doing(submitApplication(world, { ...wish, accountId, code: seededCode }));
    },
    withdraw: async () => void (await doing(withdrawApplication(world, wish))),
    sendSupplement: async () => void (await doing(sendSupplement(world, wish))),
    confirmAddress: async () => {
      await doing(change(world, wish, { type: "confirmAddress", answers: {} }));
    },
    agentDoes,
    /** One agent of the office asks another what they think. */
    askColleague: async (agent: number, colleague: number, question: string) => {
      const asked = await asAgent(colleague);
      await doing(askOpinion(world, { ...(await asAgent(agent)), of: asked.agent.id, question }));
    },
    writeToOffice: async (text: string) => void (await doing(writeToOffice(world, { ...wish, text }))),
    examine: async (agent: number) => {
      await agentDoes(agent, { type: "claim" });
      await agentDoes(agent, { type: "openExamination" });
    },
    askAgain: async (agent: number, items: readonly SupplementItem[]) => {
      for (const { asked, reason } of items) {
        if (asked !== "ePhoto") await agentDoes(agent, { type: "refuseDocument", kind: asked, reason });
      }
      await agentDoes(agent, { type: "requestSupplement", items });
    },
    accept: async (agent: number) => {
      const { answers } = await current();
      for (const { document } of documentsAsked(procedure, factsFrom(answers, stage.today()))) {
        await agentDoes(agent, { type: "acceptDocuments", kinds: [document] });
      }
      await agentDoes(agent, { type: "accept" });
      await orderCard(world, { reference, orderId: await currentOrder() });
    },
    handOver: async () => {
      const orderId = await currentOrder();
      const trackingNumber = drawTrackingNumber(world.random);
      const trackingLink = `${stage.origin}${paths.parcel(trackingNumber)}`;
      const event = { type: "handed-over", trackingNumber, trackingLink } as const;
      await doing(reportProduction(world, { about: orderId, event, ...report() }));
      await stage.parcels.handOver(orderId, trackingNumber);
    },
    parcel: async (event: ParcelEvent) => {
      const { delivery } = await current();
      await doing(reportParcel(world, { about: delivery?.trackingNumber ?? "", event, ...report() }));
      await stage.parcels.moveTo(delivery?.orderId ?? "", stageAfter[event.type]);
    },
    today: stage.today,
  };
};

export type Character = Awaited<ReturnType<typeof createCharacter>>;
