import { officesWithin } from "#domain/access.ts";
import { states } from "#domain/lifecycle.ts";
import { isOfficeId, offices } from "#domain/offices.ts";
import { procedureIds } from "#domain/procedure-ids.ts";
import { questions } from "#domain/questions.ts";
import { columns, deskStates, isSentState, orders, type QueueView } from "#domain/queue-view.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { fieldId } from "#web/kit/chrome.ts";
import { Link } from "#web/kit/navigation.tsx";
import { FilterSelect } from "./filter-select.tsx";
import { deskPaths } from "./paths.ts";
import { filtersIn, viewFields } from "./view-address.ts";
import { type DeskWords, reasonOf } from "./words.ts";

type Props = { view: QueueView; agent: StaffMember; words: DeskWords };

/** Several of a list, all sent under one name; folded, so that thirty reasons take one line until they are needed. */
const FilterList = ({
  name,
  label,
  options,
  values,
}: {
  name: string;
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  values: readonly string[];
}) => (
  <details class="tp-filter tp-filter-list">
    <summary>
      {label}
      {values.length > 0 && ` (${values.length})`}
    </summary>
    <fieldset>
      <legend class="fr-sr-only">{label}</legend>
      {options.map(({ value, label: option }) => (
        <label>
          <input type="checkbox" name={name} value={value} checked={values.includes(value)} /> {option}
        </label>
      ))}
    </fieldset>
  </details>
);

const FilterText = ({
  name,
  label,
  hint,
  value,
  width,
}: {
  name: string;
  label: string;
  hint: string;
  value: string;
  width: string;
}) => (
  <div class="tp-filter">
    <label class="fr-label" for={fieldId(name)}>
      {label}
    </label>
    <input
      class={`fr-input ${width}`}
      id={fieldId(name)}
      name={name}
      value={value}
      inputmode="numeric"
      autocomplete="off"
      aria-describedby={`${fieldId(name)}-hint`}
    />
    <span class="tp-quiet" id={`${fieldId(name)}-hint`}>
      {hint}
    </span>
  </div>
);

/** The states beyond the queue come after it: what is with others, and what is over. */
const stateNames = [
  ...deskStates,
  ...Object.keys(states)
    .filter(isSentState)
    .filter((state) => !deskStates.includes(state)),
];

const Choices = ({ view, agent, words }: Props) => {
  const { fields, holders, doubts } = words.queue;
  const seen = officesWithin(agent, "readQueue");
  const colleague = typeof view.holder === "string" ? null : view.holder.agentId;
  return (
    <div class="tp-filters">
      <FilterSelect
        name={viewFields.holder}
        label={fields.holder}
        value={colleague ?? (typeof view.holder === "string" ? view.holder : "")}
        options={[
          ...(["anyone", "nobody", "me"] as const).map((value) => ({ value, label: holders[value] })),
          ...(colleague === null ? [] : [{ value: colleague, label: holders.colleague }]),
        ]}
      />
      <FilterSelect
        name={viewFields.doubts}
        label={fields.doubts}
        value={view.doubts}
        options={(["any", "some", "none"] as const).map((value) => ({ value, label: doubts[value] }))}
      />
      <FilterSelect
        name={viewFields.order}
        label={fields.order}
        value={view.order}
        options={orders.map((value) => ({ value, label: words.queue.orders[value] }))}
      />
      <FilterText
        name={viewFields.age}
        label={fields.age}
        hint={fields.ageHint}
        value={view.minAgeInDays === null ? "" : String(view.minAgeInDays)}
        width="tp-width-4"
      />
      <FilterText
        name={viewFields.departments}
        label={fields.departments}
        hint={fields.departmentsHint}
        value={view.departments.join(", ")}
        width="tp-width-10"
      />
      <FilterList
        name={viewFields.states}
        label={fields.states}
        values={view.states}
        options={stateNames.map((value) => ({ value, label: words.life.states[value].name }))}
      />
      <FilterList
        name={viewFields.procedures}
        label={fields.procedures}
        values={view.procedures}
        options={procedureIds.map((value) => ({ value, label: reasonOf(value, words) }))}
      />
      <FilterList
        name={viewFields.categories}
        label={fields.categories}
        values={view.categories}
        options={questions.category.options.map((value) => ({ value, label: value }))}
      />
      {seen.length > 1 && (
        <FilterList
          name={viewFields.offices}
          label={fields.offices}
          values={view.offices}
          options={seen.map((value) => ({ value, label: officeName(value) }))}
        />
      )}
      <FilterList
        name={viewFields.columns}
        label={fields.columns}
        values={view.columns}
        options={columns.map((value) => ({ value, label: words.queue.columns[value] }))}
      />
    </div>
  );
};

export const officeName = (office: string): string => (isOfficeId(office) ? offices[office].name : office);

/**
 * The filters of a view, sent by GET: what they give is an address that one can keep. Folded, with how many are on, so
 * that the files stay in sight.
 */
export const QueueFilters = (props: Props) => {
  const { view, words } = props;
  const { queue } = words;
  const on = filtersIn(view);
  return (
    <details class="tp-details tp-view-filters">
      <summary>
        {queue.filters}
        {on > 0 && <span class="tp-quiet"> ({queue.filtersOn(on)})</span>}
      </summary>
      <form method="get" action={deskPaths.queue} class="tp-details__body" aria-label={queue.filters}>
        <Choices {...props} />
        <div class="tp-buttons">
          <button type="submit" class="fr-btn fr-btn--secondary">
            {queue.apply}
          </button>
          {on > 0 && <Link href={deskPaths.queue}>{queue.everything}</Link>}
        </div>
      </form>
    </details>
  );
};
