CREATE TABLE "labels" (
	"id" text PRIMARY KEY NOT NULL,
	"classroom_id" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "late_waivers" (
	"assignment_id" text NOT NULL,
	"user_id" text NOT NULL,
	"waived_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "late_waivers_assignment_id_user_id_pk" PRIMARY KEY("assignment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "override_labels" (
	"override_id" text NOT NULL,
	"label_id" text NOT NULL,
	CONSTRAINT "override_labels_override_id_label_id_pk" PRIMARY KEY("override_id","label_id")
);
--> statement-breakpoint
CREATE TABLE "override_students" (
	"override_id" text NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "override_students_override_id_user_id_pk" PRIMARY KEY("override_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "overrides" (
	"id" text PRIMARY KEY NOT NULL,
	"assignment_id" text NOT NULL,
	"position" integer NOT NULL,
	"changes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "previews" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"assignment_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "student_labels" (
	"label_id" text NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "student_labels_label_id_user_id_pk" PRIMARY KEY("label_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "listed" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "credit" jsonb;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "password_hash" text;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "late_policy" jsonb;--> statement-breakpoint
ALTER TABLE "labels" ADD CONSTRAINT "labels_classroom_id_classrooms_id_fk" FOREIGN KEY ("classroom_id") REFERENCES "public"."classrooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_waivers" ADD CONSTRAINT "late_waivers_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_waivers" ADD CONSTRAINT "late_waivers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "override_labels" ADD CONSTRAINT "override_labels_override_id_overrides_id_fk" FOREIGN KEY ("override_id") REFERENCES "public"."overrides"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "override_labels" ADD CONSTRAINT "override_labels_label_id_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "override_students" ADD CONSTRAINT "override_students_override_id_overrides_id_fk" FOREIGN KEY ("override_id") REFERENCES "public"."overrides"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "override_students" ADD CONSTRAINT "override_students_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "previews" ADD CONSTRAINT "previews_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "previews" ADD CONSTRAINT "previews_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_labels" ADD CONSTRAINT "student_labels_label_id_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_labels" ADD CONSTRAINT "student_labels_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "labels_name" ON "labels" USING btree ("classroom_id","name");--> statement-breakpoint
CREATE INDEX "late_waivers_user" ON "late_waivers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "override_labels_label" ON "override_labels" USING btree ("label_id");--> statement-breakpoint
CREATE INDEX "override_students_user" ON "override_students" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "overrides_assignment" ON "overrides" USING btree ("assignment_id","position");--> statement-breakpoint
CREATE INDEX "previews_assignment" ON "previews" USING btree ("assignment_id");--> statement-breakpoint
CREATE INDEX "student_labels_user" ON "student_labels" USING btree ("user_id");