import type { Metadata, Viewport } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { currentViewer } from "@/lib/auth/viewer";
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

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ed" },
    { media: "(prefers-color-scheme: dark)", color: "#23201c" },
  ],
};

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
                {viewer.guest && <Link href="/sign-up">Create an account</Link>}
              </AccountMenu>
            )
          }
        />
        {children}
        <SiteFooter />
      </body>
    </html>
  );
}
