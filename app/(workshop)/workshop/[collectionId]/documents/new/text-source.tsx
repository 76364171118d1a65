import { Field } from "@/app/_ui/field";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextArea } from "@/app/_ui/text-area";
import { DOCUMENT_ENDINGS, LARGEST_DOCUMENT, sizeInWords } from "@/lib/domain/workshop";

export type Source = "file" | "text";

type TextSourceProps = {
  source: Source;
  onChoose: (source: Source) => void;
  errors: Partial<Record<string, string[]>> | undefined;
};

const SOURCES = [
  { value: "file", label: "Upload a file" },
  { value: "text", label: "Paste a text" },
];
const ENDINGS = DOCUMENT_ENDINGS.join(", ");

/** The document itself: a file, or words that are pasted. */
export function TextSource({ source, onChoose, errors }: TextSourceProps) {
  return (
    <>
      <div onChange={(event) => choose(event.target as HTMLInputElement, onChoose)}>
        <RadioGroup legend="How" name="source" options={SOURCES} defaultValue={source} />
      </div>
      {source === "file" ? (
        <Field
          label="File"
          name="file"
          type="file"
          accept={ENDINGS}
          hint={`A saved web page or a text: ${ENDINGS}, at most ${sizeInWords(LARGEST_DOCUMENT)}.`}
          errors={errors?.file}
        />
      ) : (
        <TextArea
          label="Text"
          name="text"
          rows={12}
          hint="With its headline; leave out menus and comments."
          errors={errors?.text}
        />
      )}
    </>
  );
}

function choose({ name, value }: HTMLInputElement, onChoose: TextSourceProps["onChoose"]) {
  if (name === "source") onChoose(value === "text" ? "text" : "file");
}
