import { spellFigure } from "@/app/_marks/figures";
import { LinkButton } from "@/app/_ui/link-button";
import { Table } from "@/app/_ui/table";
import type { QuestionReport } from "@/lib/data/question-reports";
import type { OptionRow } from "@/lib/domain/option-table";
import { optionText } from "@/lib/domain/option-text";
import { regradeHref } from "@/lib/domain/regrade-address";
import { spellPercent } from "@/lib/domain/spelling";

type Place = { assignmentId: string; itemVersionId: string };
type OptionsSectionProps = { report: QuestionReport; place: Place };

const COLUMNS = [
  { key: "option", head: "Option" },
  { key: "share", head: "Chosen by" },
  { key: "rest", head: "Rest", numeric: true },
];

/** Who chose what: a bar for each option, and what its choosers reached elsewhere. */
export function OptionsSection({ report, place }: OptionsSectionProps) {
  const { options, form } = report;
  if (options.length === 0) return null;
  return (
    <div>
      <h2 className="mb-2">What students chose</h2>
      <Table caption="What students chose" columns={COLUMNS}>
        {options.map((option) => (
          <tr key={option.text}>
            <th scope="row" className="font-normal">
              <span lang={report.lang} dir="auto" className={option.isKey ? "font-semibold" : ""}>
                {optionText(report, option.text)}
              </span>
              {option.isKey && <span className="text-note text-right-ink"> key</span>}
              {!option.isKey && form !== "multiple" && (
                <span className="-ms-3 block">
                  <LinkButton
                    href={regradeHref(place, { effect: "also", answer: { chosen: [option.text] } })}
                    look="quiet"
                    size="small"
                    aria-label={`Accept ${optionText(report, option.text)} too`}
                  >
                    Accept too
                  </LinkButton>
                </span>
              )}
            </th>
            <td>
              <Share option={option} />
            </td>
            <td data-numeric>
              {spellFigure(option.meanRest, "%")}
              {option.beatsKey && <b className="block text-note text-nearly-ink">above key</b>}
            </td>
          </tr>
        ))}
      </Table>
      <p className="mt-2 font-sans text-note text-soft">
        Rest: what those who chose it reached in the other questions.
      </p>
    </div>
  );
}

function Share({ option: { count, share, isKey } }: { option: OptionRow }) {
  const width = spellPercent(share);
  return (
    <span className="grid grid-cols-[4.5rem] items-center gap-3 tabular-nums sm:grid-cols-[4.5rem_1fr]">
      <span>
        {count} ({width})
      </span>
      <svg width="100%" height={12} aria-hidden className="hidden sm:block">
        <rect width="100%" height={12} rx={2} className="fill-well" />
        <rect
          width={width}
          height={12}
          rx={2}
          className={isKey ? "fill-right-ink" : "fill-accent"}
        />
      </svg>
    </span>
  );
}
