import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { SelectField } from "@/app/_ui/select-field";
import type { CollectionDocumentView } from "@/lib/data/collections";
import type { BankSearch } from "@/lib/domain/bank-search";
import { FORM_WORDS } from "@/lib/domain/form-words";
import { ITEM_FORMS } from "@/lib/domain/item";

type SearchFormProps = {
  search: BankSearch;
  documents: readonly CollectionDocumentView[];
  /** Who works on the bank also sees where its questions stand. */
  works: boolean;
};

const ANY = { value: "", label: "Any" };
const KINDS = [
  ANY,
  { value: "date", label: "Dates" },
  { value: "role", label: "Roles" },
  { value: "reaction", label: "Reactions" },
];
const FORMS = [
  ANY,
  ...ITEM_FORMS.map((form) => ({ value: form, label: inCapital(FORM_WORDS[form]) })),
];
const DIFFICULTY = [
  ANY,
  { value: "easy", label: "Easy" },
  { value: "middle", label: "In between" },
  { value: "hard", label: "Hard" },
];
const STATUS = [
  ANY,
  { value: "asked", label: "Asked" },
  { value: "kept-back", label: "Kept back" },
  { value: "accepted", label: "Accepted" },
  { value: "rejected", label: "Rejected" },
  { value: "parked", label: "Put aside" },
  { value: "edited", label: "Edited by a teacher" },
];

/** What is looked for stands in the address, so that it can be kept and sent. */
export function SearchForm({ search, documents, works }: SearchFormProps) {
  const titles = documents.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <search className="no-print">
      <form className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Field label="Words" name="words" defaultValue={search.words} maxLength={120} />
        <Field label="Person" name="person" defaultValue={search.person} maxLength={120} />
        <SelectField label="Kind" name="kind" options={KINDS} defaultValue={search.kind ?? ""} />
        <SelectField label="Form" name="form" options={FORMS} defaultValue={search.form ?? ""} />
        <SelectField
          label="Difficulty"
          name="difficulty"
          options={DIFFICULTY}
          defaultValue={search.difficulty ?? ""}
        />
        <SelectField
          label="Document"
          name="documentId"
          options={[ANY, ...titles]}
          defaultValue={search.documentId ?? ""}
        />
        {works && (
          <SelectField
            label="Status"
            name="status"
            options={STATUS}
            defaultValue={search.status ?? ""}
          />
        )}
        <div className="self-end">
          <Button type="submit">Show</Button>
        </div>
      </form>
    </search>
  );
}

function inCapital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
