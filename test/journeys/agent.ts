/** The instructing agent at the desk. */
import { expect, vi } from "vitest";
import { password, staff } from "#dev/people.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { codeFor } from "./demonstration.ts";
import { nameOf } from "./papers.ts";
import { openVisitor, type Visitor, type Way } from "./visitor.ts";

export type Agent = (typeof staff)[number]["name"];

/** Signs an agent in, in a browser of their own. */
export const openDesk = async (name: Agent, way: Way = {}): Promise<Visitor> => {
  const agent = await openVisitor(way);
  const { login } = staff.find((one) => one.name === name) ?? { login: "" };
  await agent.goTo("/agents");
  await agent.page.getByLabel("Identifiant").fill(login);
  await agent.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await agent.press("Se connecter");
  await agent.page.getByLabel("Code").fill(await codeFor(login));
  await agent.press("Se connecter");
  return agent;
};

/** Opens a file by its reference, from the queue. Gives the status of the answer. */
export const openFile = async (agent: Visitor, reference: string): Promise<number> => {
  await agent.goTo("/agents");
  await agent.page.getByRole("textbox", { name: "Chercher" }).fill(reference);
  return agent.press("Chercher");
};

/** Takes what comes back to this agent, which “next” gives before any file of a view. */
export const takeReturns = async (agent: Visitor): Promise<void> => {
  for (;;) {
    await agent.goTo("/agents?dossiers=me");
    if ((await agent.page.getByRole("cell", { name: "vous revient" }).count()) === 0) return;
    await agent.press(press("Prendre le dossier suivant"));
  }
};

const press = (name: string): RegExp => new RegExp(`^${name}`);

/**
 * Waits on the file shown until all its documents are read: what is found on one that was sent this very minute changes
 * the file under the eyes of whoever takes it, and a decision on what was seen before is refused.
 */
export const untilRead = async (agent: Visitor): Promise<void> => {
  await vi.waitFor(
    async () => {
      if (!/(Lecture|Antivirus) en cours/.test(await agent.page.content())) return;
      await agent.goTo(agent.page.url());
      throw new Error("a document is still being read");
    },
    { timeout: 300_000, interval: 1000 },
  );
};

/** Takes the file shown and opens its examination. */
export const examine = async (agent: Visitor): Promise<void> => {
  await untilRead(agent);
  await agent.press(press("Prendre ce dossier"));
  await agent.press(press("Commencer l’instruction"));
};

/** Puts a piece of the file into the viewer. Its name may begin another's: where it stands follows, with a capital. */
export const lookAt = async (agent: Visitor, kind: DocumentKind): Promise<void> => {
  const pieces = agent.page.getByRole("navigation", { name: "Pièces" });
  const name = nameOf(kind).replaceAll(/[().]/g, "\\$&");
  await agent.press(pieces.getByRole("link", { name: new RegExp(`^${name} \\p{Lu}`, "u") }));
};

export const acceptDocument = async (agent: Visitor, kind: DocumentKind): Promise<void> => {
  await lookAt(agent, kind);
  await untilRead(agent);
  expect(await agent.press(/^Accepter la pièce(?! sans)/)).toBe(200);
};

export const acceptDocuments = async (agent: Visitor, kinds: readonly DocumentKind[]): Promise<void> => {
  for (const kind of kinds) await acceptDocument(agent, kind);
};

export const refuseDocument = async (agent: Visitor, kind: DocumentKind, reason: string): Promise<void> => {
  await lookAt(agent, kind);
  await untilRead(agent);
  await agent.page.getByText(press("Refuser la pièce")).click();
  await agent.page.getByLabel(reason).check();
  expect(await agent.press(press("Refuser pour ce motif"))).toBe(200);
};

/** Reads once more what will be made, and accepts. */
export const accept = async (agent: Visitor): Promise<void> => {
  await agent.press(agent.page.getByRole("link", { name: press("Accepter la demande") }));
  await agent.press("Accepter la demande");
};

/** Another agent takes a file on which a decision is proposed, and agrees. */
export const confirm = async (agent: Visitor, reference: string, decision: string): Promise<void> => {
  await openFile(agent, reference);
  await agent.press(press("Prendre ce dossier"));
  await agent.press(press(decision));
};
