CREATE TABLE "fittings" (
	"id" text PRIMARY KEY NOT NULL,
	"learner_id" text NOT NULL,
	"state" text NOT NULL,
	"lease_id" text,
	"leased_until" timestamp (3) with time zone,
	"tries" integer NOT NULL,
	"outcome" jsonb,
	"taken" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "quiz_evidence_waits" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"held" boolean NOT NULL,
	"seen_from" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quiz_reviews" (
	"review_id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"response_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reschedules" (
	"review_id" text PRIMARY KEY NOT NULL,
	"retention" double precision NOT NULL,
	"weights_id" text NOT NULL,
	"rescheduled_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "exam_day" integer;--> statement-breakpoint
ALTER TABLE "classrooms" ADD COLUMN "feeds_memory" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "strength" text DEFAULT 'full' NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "retention" double precision DEFAULT 0.9 NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "weights_id" text DEFAULT 'fsrs-6' NOT NULL;--> statement-breakpoint
ALTER TABLE "today_sets" ADD COLUMN "retention" double precision DEFAULT 0.9 NOT NULL;--> statement-breakpoint
ALTER TABLE "today_sets" ADD COLUMN "exam_day" integer;--> statement-breakpoint
ALTER TABLE "fittings" ADD CONSTRAINT "fittings_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_evidence_waits" ADD CONSTRAINT "quiz_evidence_waits_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_reviews" ADD CONSTRAINT "quiz_reviews_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_reviews" ADD CONSTRAINT "quiz_reviews_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_reviews" ADD CONSTRAINT "quiz_reviews_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reschedules" ADD CONSTRAINT "reschedules_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fittings_learner" ON "fittings" USING btree ("learner_id","created_at");--> statement-breakpoint
CREATE INDEX "fittings_state" ON "fittings" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "quiz_reviews_attempt" ON "quiz_reviews" USING btree ("attempt_id");