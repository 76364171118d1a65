import type { Metadata } from "next";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findClassroom } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { StudentRoom } from "./student-room";
import { TeacherRoom } from "./teacher-room";

type Props = { params: Promise<{ classroomId: string }> };

async function load({ params }: Props) {
  const { classroomId } = await params;
  const viewer = await requireAccount();
  const classroom = orNotFound(await findClassroom(await getDb(), viewer, classroomId));
  return { viewer, classroom };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).classroom.name };
}

export default async function ClassPage(props: Props) {
  const { viewer, classroom } = await load(props);
  const Room = classroom.role === "teacher" ? TeacherRoom : StudentRoom;
  return <Room viewer={viewer} classroom={classroom} />;
}
