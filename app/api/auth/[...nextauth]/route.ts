import { answerAuth } from "@/lib/auth/next-auth";

export { answerAuth as GET, answerAuth as POST };
