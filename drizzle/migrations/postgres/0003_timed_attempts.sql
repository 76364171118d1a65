CREATE TABLE "accommodations" (
	"user_id" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"set_by" text,
	"set_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"subject_id" text NOT NULL,
	"kind" text NOT NULL,
	"about" text,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "disputes" (
	"id" text PRIMARY KEY NOT NULL,
	"learner_id" text NOT NULL,
	"attempt_id" text NOT NULL,
	"position" integer NOT NULL,
	"item_version_id" text NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "flags" (
	"attempt_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "flags_attempt_id_position_pk" PRIMARY KEY("attempt_id","position")
);
--> statement-breakpoint
CREATE TABLE "late_decisions" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"counts" boolean NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"attempt_id" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pauses_attempt_id_started_at_pk" PRIMARY KEY("attempt_id","started_at")
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "opens_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "closes_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "hard_stop" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "released_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "accommodation" jsonb;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "deadline_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "late" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "by" text DEFAULT 'learner' NOT NULL;--> statement-breakpoint
ALTER TABLE "accommodations" ADD CONSTRAINT "accommodations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accommodations" ADD CONSTRAINT "accommodations_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits" ADD CONSTRAINT "audits_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits" ADD CONSTRAINT "audits_subject_id_users_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_item_version_id_item_versions_id_fk" FOREIGN KEY ("item_version_id") REFERENCES "public"."item_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_decisions" ADD CONSTRAINT "late_decisions_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audits_subject" ON "audits" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "disputes_attempt" ON "disputes" USING btree ("attempt_id","position");--> statement-breakpoint
CREATE INDEX "disputes_version" ON "disputes" USING btree ("item_version_id");--> statement-breakpoint
CREATE INDEX "attempts_open" ON "attempts" USING btree ("ended_at","deadline_at");--> statement-breakpoint
UPDATE "attempts" SET "ended_at" = (SELECT "submitted_at" FROM "submissions" WHERE "attempt_id" = "attempts"."id");--> statement-breakpoint
UPDATE "attempts" SET "settings" = (
	CASE "settings"->>'feedback' WHEN 'after-each' THEN '{"preset":"practice","shows":{"during":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"after":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"later":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"closed":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"]},"held":false,"attempts":null,"counts":"highest","delayMinutes":0,"limitMinutes":null,"layout":"one","navigation":"free","shuffle":true,"partial":"net-correct","closedBook":false}'::jsonb ELSE '{"preset":"homework","shows":{"during":["attempt"],"after":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"later":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"closed":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"]},"held":false,"attempts":null,"counts":"highest","delayMinutes":0,"limitMinutes":null,"layout":"one","navigation":"free","shuffle":true,"partial":"net-correct","closedBook":false}'::jsonb END
) || jsonb_build_object('attempts', "settings"->'attempts', 'shuffle', "settings"->'shuffle');--> statement-breakpoint
UPDATE "assignments" SET "settings" = (
	CASE "settings"->>'feedback' WHEN 'after-each' THEN '{"preset":"practice","shows":{"during":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"after":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"later":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"closed":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"]},"held":false,"attempts":null,"counts":"highest","delayMinutes":0,"limitMinutes":null,"layout":"one","navigation":"free","shuffle":true,"partial":"net-correct","closedBook":false}'::jsonb ELSE '{"preset":"homework","shows":{"during":["attempt"],"after":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"later":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"closed":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"]},"held":false,"attempts":null,"counts":"highest","delayMinutes":0,"limitMinutes":null,"layout":"one","navigation":"free","shuffle":true,"partial":"net-correct","closedBook":false}'::jsonb END
) || jsonb_build_object('attempts', "settings"->'attempts', 'shuffle', "settings"->'shuffle');
