import { PageTitle } from "#web/kit/content.tsx";
import { page } from "#web/kit/page.ts";
import { accountWords } from "./account-words.ts";

/** A page of text: help, accessibility, personal data. */
export const informationPage = (path: string, name: "help" | "accessibility" | "personalData") =>
  page({
    path,
    access: "anyone",
    read: () => ({}),
    title: (_, { language }) => accountWords(language).information[name].title,
    view: (_, { language }) => {
      const { title, sections } = accountWords(language).information[name];
      return (
        <>
          <PageTitle>{title}</PageTitle>
          {sections.map((section) => (
            <section>
              <h2>{section.title}</h2>
              {section.paragraphs.map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </section>
          ))}
        </>
      );
    },
  });
