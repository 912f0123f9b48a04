import type { GuideQuestion, guide } from "#domain/guide.ts";
import type { NotReason } from "#domain/not-reasons.ts";
import type { Delivered } from "#domain/procedure.ts";
import type { ProcedureFamily } from "#domain/procedure-families.ts";

type Option = { readonly label: string; readonly hint?: string };

type GuideQuestionWording<Q extends GuideQuestion> = {
  readonly title: string;
  readonly options: Readonly<Record<keyof (typeof guide)[Q], Option>>;
};

/** "Which application is mine?", its endings, and the list of the reasons for applying. */
export type GuideMessages = {
  readonly title: string;
  readonly lead: string;
  readonly continue: string;
  readonly missing: string;
  readonly back: string;
  readonly restart: string;
  readonly allReasons: string;
  readonly questions: { readonly [Q in GuideQuestion]: GuideQuestionWording<Q> };
  readonly notReasons: Readonly<
    Record<NotReason, { readonly title: string; readonly why: string; readonly whatToDo: string }>
  >;
  readonly reason: {
    readonly fee: string;
    readonly free: string;
    readonly feeAlways: (amount: string, inFrenchGuiana: string) => string;
    readonly feeSometimes: (amount: string, inFrenchGuiana: string) => string;
    readonly meanwhile: string;
    readonly howLong: string;
    readonly receives: string;
    readonly delivers: Readonly<Record<Delivered, string>>;
    readonly officialName: string;
    readonly categories: string;
    readonly next: string;
    readonly prepare: string;
    readonly start: string;
    readonly resume: string;
    readonly signUpFirst: string;
    readonly schoolTitle: string;
    readonly school: string;
    readonly bring: string;
    readonly bringMore: string;
  };
  readonly list: {
    readonly title: string;
    readonly lead: string;
    readonly find: string;
    readonly families: Readonly<Record<ProcedureFamily, string>>;
  };
};
