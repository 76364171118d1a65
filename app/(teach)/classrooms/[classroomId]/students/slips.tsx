import { showJoinCode } from "@/lib/domain/join-code";
import "./slips.css";

type SlipsProps = {
  className: string;
  /** The address of this site, as it is typed. */
  site: string;
  slips: readonly { userId: string; name: string; classCode: string; personalCode: string }[];
};

/** One slip of paper for each student, to be cut apart. */
export function Slips({ className, site, slips }: SlipsProps) {
  return (
    <ul aria-label="Slips" className="slips">
      {slips.map(({ userId, name, classCode, personalCode }) => (
        <li key={userId} className="slip">
          <p className="font-sans text-note text-soft">
            <bdi>{className}</bdi>
          </p>
          <p className="text-lead font-semibold">
            <bdi>{name}</bdi>
          </p>
          <dl className="mt-2 font-sans text-ui">
            <dt className="text-soft">Open</dt>
            <dd>
              {site.replace(/^https?:\/\//, "")}
              <wbr />
              /sign-in/class
            </dd>
            <dt className="text-soft">Class code</dt>
            <dd>
              <code className="font-semibold tracking-wide">{showJoinCode(classCode)}</code>
            </dd>
            <dt className="text-soft">Three words</dt>
            <dd>
              <code className="text-body font-semibold">{personalCode}</code>
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
