/** The staff's way in: a second factor chosen, used, lost, and the passkey that takes the place of both. */
import { expect, test } from "vitest";
import { newcomer, password } from "#dev/people.ts";
import { openDesk } from "./agent.ts";
import { codeOfKey } from "./demonstration.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

const typePassword = async (agent: Visitor, login: string): Promise<void> => {
  await agent.goTo("/agents");
  await agent.page.getByLabel("Identifiant").fill(login);
  await agent.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await agent.press("Se connecter");
};

const typeCode = async (agent: Visitor, code: string): Promise<number> => {
  await agent.page.getByLabel("Code", { exact: true }).fill(code);
  return agent.press("Se connecter");
};

const isAtTheDesk = ({ page }: Visitor): boolean => new URL(page.url()).pathname === "/agents";

test("without scripts, a new agent chooses an authenticator, then signs in with a code that serves once", async () => {
  const agent = await openVisitor({ javaScript: false });
  await typePassword(agent, newcomer.login);
  expect(await agent.title()).toBe("Protégez votre accès");
  const key = await agent.page.locator("main code").innerText();

  await agent.page.getByLabel("Code affiché par l’application").fill("000000");
  expect(await agent.press("Confirmer et me connecter")).toBe(422);
  expect(await agent.page.locator("main code").innerText()).toBe(key);
  const code = await codeOfKey(key);
  await agent.page.getByLabel("Code affiché par l’application").fill(code);
  await agent.press("Confirmer et me connecter");

  expect(await agent.title()).toBe("Gardez vos codes de secours");
  const codes = await agent.page.locator("main code").allInnerTexts();
  expect(codes).toHaveLength(10);
  await agent.press("Je les ai notés : continuer");
  expect(isAtTheDesk(agent)).toBe(true);
  await agent.goTo("/agents/connexion/codes-de-secours");
  expect(await agent.title()).toBe("Ma connexion");
  expect(await agent.words()).not.toContain(codes[0]);

  const elsewhere = await openVisitor({ javaScript: false });
  await typePassword(elsewhere, newcomer.login);
  expect(await elsewhere.title()).toBe("Confirmez que c’est bien vous");
  expect(await typeCode(elsewhere, code)).toBe(422);
  expect(await elsewhere.words()).toContain("il a déjà servi");
  const [recovery = ""] = codes;
  expect(await typeCode(elsewhere, recovery)).toBe(200);
  expect(isAtTheDesk(elsewhere)).toBe(true);

  const again = await openVisitor({ javaScript: false });
  await typePassword(again, newcomer.login);
  expect(await typeCode(again, recovery)).toBe(422);
  expect(isAtTheDesk(again)).toBe(false);
});

test("nothing of the desk opens between the password and the code, and the way back is kept", async () => {
  const agent = await openVisitor();
  await agent.goTo("/agents/dossiers/TP-0000-0000-0000");
  await agent.page.getByLabel("Identifiant").fill("agnes.roux");
  await agent.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await agent.press("Se connecter");
  expect(new URL(agent.page.url()).searchParams.get("retour")).toBe("/agents/dossiers/TP-0000-0000-0000");
  await agent.goTo("/agents");
  expect(await agent.title()).toBe("Connexion des agents");
});

test("a passkey is added with the password, then opens the desk alone and after the password, until it is removed", async () => {
  const agent = await openDesk("Claire Besson");
  const device = await agent.context.newCDPSession(agent.page);
  await device.send("WebAuthn.enable");
  const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const leave = async (): Promise<void> => {
    await agent.press("Se déconnecter");
  };

  await agent.goTo("/agents/ma-connexion");
  const adding = agent.page.locator("#passkey");
  await adding.getByLabel("Nom de cette clé d’accès").fill("ordinateur du bureau");
  await adding.getByLabel("Votre mot de passe").fill(password);
  await agent.press("Enregistrer une clé d’accès");
  expect(await agent.words()).toContain("La clé d’accès est enregistrée.");
  expect(await agent.words()).toContain("ordinateur du bureau");

  await leave();
  await agent.press("Utiliser une clé d’accès");
  expect(isAtTheDesk(agent)).toBe(true);

  await leave();
  await typePassword(agent, "claire.besson");
  await agent.press("Utiliser une clé d’accès");
  expect(isAtTheDesk(agent)).toBe(true);

  await agent.goTo("/agents/ma-connexion");
  const kept = agent.page.getByRole("heading", { name: "ordinateur du bureau" }).locator("..");
  await kept.getByLabel("Votre mot de passe").fill(password);
  await agent.press(kept.getByRole("button", { name: /^Retirer/ }));
  expect(await agent.words()).toContain("La clé d’accès est retirée.");
  await leave();
  expect(await agent.press("Utiliser une clé d’accès")).toBe(422);
  expect(await agent.words()).toContain("Cette clé d’accès n’est pas reconnue");

  await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await agent.goTo("/agents");
  await agent.pressInPlace("Utiliser une clé d’accès");
  expect(await agent.words()).toContain("La clé d’accès n’a pas été lue");
});
