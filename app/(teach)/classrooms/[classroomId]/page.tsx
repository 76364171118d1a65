import type { Metadata } from "next";
import { cache } from "react";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findClassroom } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { StudentRoom } from "./student-room";
import { TeacherRoom } from "./teacher-room";

type Props = { params: Promise<{ classroomId: string }> };

const load = cache(async (classroomId: string) => {
  const viewer = await requireAccount();
  const classroom = orNotFound(await findClassroom(await getDb(), viewer, classroomId));
  return { viewer, classroom };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { classroomId } = await params;
  return { title: (await load(classroomId)).classroom.name };
}

export default async function ClassPage({ params }: Props) {
  const { classroomId } = await params;
  const { viewer, classroom } = await load(classroomId);
  const Room = classroom.role === "teacher" ? TeacherRoom : StudentRoom;
  return <Room viewer={viewer} classroom={classroom} />;
}
