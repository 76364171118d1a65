import type { Metadata } from "next";
import Link from "next/link";
import { accommodationWords } from "@/app/_classrooms/accommodation-words";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { requireViewer } from "@/lib/auth/viewer";
import { findAccommodation } from "@/lib/data/accommodations";
import { holdsPersonalCode } from "@/lib/data/account-claims";
import { findEmail } from "@/lib/data/credentials";
import { getDb } from "@/lib/data/db";
import { environment } from "@/lib/data/environment";
import { findFitting } from "@/lib/data/fittings";
import { loadReviewSettings } from "@/lib/data/review-settings";
import { spellMoment } from "@/lib/domain/spelling";
import { listTimeZones, timeZoneLabel } from "@/lib/domain/time-zone";
import { CalendarSection } from "./calendar-section";
import { ConnectIdentity } from "./connect-identity";
import { DataSection } from "./data-section";
import { FittingSection } from "./fitting-section";
import { PreferencesForm } from "./preferences-form.client";
import { ReviewForm } from "./review-form.client";
import { Section } from "./section";
import { SecuritySections } from "./security-sections";
import { SlipSections } from "./slip-sections";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const viewer = await requireViewer();
  const db = await getDb();
  const email = await findEmail(db, viewer);
  const hasSlip = await holdsPersonalCode(db, viewer);
  const reviewSettings = await loadReviewSettings(db, viewer);
  const given = await findAccommodation(db, viewer, viewer.id);
  return (
    <Page>
      <PageTitle>Settings</PageTitle>
      <div className="grid max-w-(--measure) gap-10">
        {viewer.guest && <GuestNote />}
        <Section title="You">
          <PreferencesForm viewer={viewer} timeZones={zonesWith(viewer.timeZone)} />
        </Section>
        <Section title="Daily review">
          <ReviewForm settings={reviewSettings} />
        </Section>
        <Section title="How you forget">
          <FittingSection fitting={await findFitting(db, viewer)} />
        </Section>
        {given && (
          <Section title="What you have been given">
            <p>
              {accommodationWords(given.value).join(", ")}, since{" "}
              {spellMoment(given.setAt, viewer.timeZone)}. It holds in all your classes. You and
              your teachers see it.
            </p>
          </Section>
        )}
        {!viewer.guest && <CalendarSection viewer={viewer} />}
        {email && <SecuritySections email={email} />}
        {hasSlip && <SlipSections />}
        {!viewer.guest && environment().OIDC_ISSUER && <ConnectIdentity viewer={viewer} />}
        <DataSection guest={viewer.guest} hasPassword={email !== null} />
      </div>
    </Page>
  );
}

/** The zone that is set is in the list even where this machine knows it by a newer name. */
function zonesWith(zone: string) {
  const now = new Date();
  const zones = listTimeZones(now);
  if (zones.some(({ value }) => value === zone)) return zones;
  return [{ value: zone, label: timeZoneLabel(zone, now) }, ...zones];
}

function GuestNote() {
  return (
    <p className="rounded-control bg-well px-4 py-3">
      You are here as a visitor. What you do is kept for 30 days in this browser;{" "}
      <Link href="/sign-up">create an account</Link> to keep it.
    </p>
  );
}
