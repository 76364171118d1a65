CREATE TABLE "dispute_outcomes" (
	"dispute_id" text PRIMARY KEY NOT NULL,
	"upheld" boolean NOT NULL,
	"words" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "excuses" (
	"assignment_id" text NOT NULL,
	"user_id" text NOT NULL,
	"excused_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "excuses_assignment_id_user_id_pk" PRIMARY KEY("assignment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "hand_marks" (
	"attempt_id" text NOT NULL,
	"position" integer NOT NULL,
	"mark" double precision,
	"comment" text NOT NULL,
	"set_by" text,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "hand_marks_attempt_id_position_pk" PRIMARY KEY("attempt_id","position")
);
--> statement-breakpoint
CREATE TABLE "regrades" (
	"ruling_id" text PRIMARY KEY NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rulings" (
	"id" text PRIMARY KEY NOT NULL,
	"assignment_id" text,
	"item_version_id" text NOT NULL,
	"number" integer NOT NULL,
	"effect" text NOT NULL,
	"answer" jsonb,
	"lowers" boolean NOT NULL,
	"why" text NOT NULL,
	"actor_id" text,
	"ruled_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audits" ADD COLUMN "why" text;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "item_marks" jsonb;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "ruled_to" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dispute_outcomes" ADD CONSTRAINT "dispute_outcomes_dispute_id_disputes_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."disputes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_outcomes" ADD CONSTRAINT "dispute_outcomes_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excuses" ADD CONSTRAINT "excuses_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excuses" ADD CONSTRAINT "excuses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_marks" ADD CONSTRAINT "hand_marks_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_marks" ADD CONSTRAINT "hand_marks_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrades" ADD CONSTRAINT "regrades_ruling_id_rulings_id_fk" FOREIGN KEY ("ruling_id") REFERENCES "public"."rulings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_item_version_id_item_versions_id_fk" FOREIGN KEY ("item_version_id") REFERENCES "public"."item_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "rulings_number" ON "rulings" USING btree ("assignment_id","number");--> statement-breakpoint
CREATE INDEX "rulings_version" ON "rulings" USING btree ("item_version_id");