import type { Language } from "#web/kit/chrome.ts";
import { Navigation } from "#web/kit/navigation.tsx";
import { accountWords } from "./account-words.ts";
import { paths } from "./paths.ts";

/** The three places of the account. */
export const AccountNavigation = ({
  language,
  current,
}: {
  language: Language;
  current: "account" | "messages" | "settings";
}) => {
  const { account: words } = accountWords(language);
  const places = [
    { name: "account", label: words.title, href: paths.account },
    { name: "messages", label: words.messages, href: paths.messages },
    { name: "settings", label: words.settings, href: paths.settings },
  ] as const;
  return (
    <nav class="tp-places" aria-label={words.navigation}>
      <Navigation
        items={places.map(({ name, label, href }) => ({ label, href, current: name === current }))}
      />
    </nav>
  );
};
