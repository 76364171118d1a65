import { redirect } from "next/navigation";
import { currentViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { findSample } from "@/lib/data/samples";
import { Home } from "./_home/home";

export default async function HomePage() {
  const viewer = await currentViewer();
  if (viewer && !viewer.guest) redirect("/today");
  return <Home sample={await findSample(await getDb())} />;
}
