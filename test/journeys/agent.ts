/** The instructing agent at the desk. */
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

const press = (name: string): RegExp => new RegExp(`^${name}`);

/** Takes the file shown and opens its examination. */
export const examine = async (agent: Visitor): Promise<void> => {
  await agent.press(press("Prendre ce dossier"));
  await agent.press(press("Commencer l’instruction"));
};

const documentOf = ({ page }: Visitor, kind: DocumentKind) =>
  page.getByRole("article", { name: nameOf(kind), exact: true });

export const acceptDocument = async (agent: Visitor, kind: DocumentKind): Promise<void> => {
  await agent.press(documentOf(agent, kind).getByRole("button", { name: press("Accepter") }));
};

export const acceptDocuments = async (agent: Visitor, kinds: readonly DocumentKind[]): Promise<void> => {
  for (const kind of kinds) await acceptDocument(agent, kind);
};

export const refuseDocument = async (agent: Visitor, kind: DocumentKind, reason: string): Promise<void> => {
  const document = documentOf(agent, kind);
  await document.getByText("Refuser…").click();
  await document.getByLabel("Motif").selectOption({ label: reason });
  await agent.press(document.getByRole("button", { name: press("Refuser cette pièce") }));
};

export const accept = async (agent: Visitor): Promise<void> => {
  await agent.press(press("Accepter la demande"));
};
