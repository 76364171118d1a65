CREATE TABLE "personal_codes" (
	"user_id" text PRIMARY KEY NOT NULL,
	"classroom_id" text NOT NULL,
	"class_code" text NOT NULL,
	"word" text NOT NULL,
	"code_hash" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "personal_codes" ADD CONSTRAINT "personal_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_codes" ADD CONSTRAINT "personal_codes_classroom_id_classrooms_id_fk" FOREIGN KEY ("classroom_id") REFERENCES "public"."classrooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "personal_codes_word" ON "personal_codes" USING btree ("classroom_id","word");--> statement-breakpoint
CREATE INDEX "personal_codes_class_code" ON "personal_codes" USING btree ("class_code","word");