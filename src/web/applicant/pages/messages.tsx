import type { SentMessage } from "#usecases/ports/store.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { page } from "#web/kit/page.ts";
import { AccountNavigation } from "../account-navigation.tsx";
import { accountWords } from "../account-words.ts";
import { MessageList } from "../message-list.tsx";
import { paths } from "../paths.ts";
import { trackingWords } from "../tracking-words.ts";

/** Every message really sent to this person, about an application or about the account alone. */
export const messages = page<"applicant", readonly SentMessage[]>({
  path: paths.messages,
  access: "applicant",
  read: ({ world, session }) => world.store.messagesOf(session.account.id),
  title: (_, { language }) => accountWords(language).messages.title,
  before: (_, { language }) => <AccountNavigation language={language} current="messages" />,
  view: (all, { language }) => {
    const { messages: words } = accountWords(language);
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        {/* The list shows the latest first, from the oldest first. */}
        <MessageList messages={all.toReversed()} words={trackingWords(language)} untitled />
      </>
    );
  },
});
