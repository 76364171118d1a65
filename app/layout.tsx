import type { Metadata, Viewport } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { currentViewer } from "@/lib/auth/viewer";
import { SignOutForm } from "./_account/sign-out-form.client";
import { OfflineCopies } from "./_offline/offline-copies.client";
import { AccountMenu } from "./_ui/account-menu.client";
import { preloadFonts } from "./_ui/preload-fonts";
import { SiteFooter } from "./_ui/site-footer";
import { SiteHeader } from "./_ui/site-header";
import { SkipLink } from "./_ui/skip-link";
import "./fonts.css";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Footnote", template: "%s · Footnote" },
  description:
    "Turns documents into quizzes and flashcards whose every answer cites the words it rests on.",
};

/** The browser's own bars follow the theme that was chosen, else the device's. */
export async function generateViewport(): Promise<Viewport> {
  const theme = (await currentViewer())?.theme ?? "system";
  return theme === "system"
    ? {
        colorScheme: "light dark",
        themeColor: [
          { media: "(prefers-color-scheme: light)", color: PAPER.light },
          { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
        ],
      }
    : { colorScheme: theme, themeColor: PAPER[theme] };
}

const PAPER = { light: "#faf6ed", dark: "#23201c" };

/** What every page stands in. The theme and the text size come with the first byte. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  const viewer = await currentViewer();
  return (
    <html lang="en" data-theme={viewer?.theme} data-text-size={viewer?.textSize}>
      <body>
        <SkipLink />
        <SiteHeader
          account={
            viewer && (
              <AccountMenu name={viewer.guest ? "Visitor" : viewer.name}>
                {viewer.guest ? (
                  <Link href="/sign-up">Create an account</Link>
                ) : (
                  <SignOutForm viewerId={viewer.id} />
                )}
              </AccountMenu>
            )
          }
        />
        {children}
        <SiteFooter />
        <OfflineCopies viewerId={viewer?.id ?? null} />
      </body>
    </html>
  );
}
