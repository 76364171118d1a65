CREATE TABLE "collection_classrooms" (
	"collection_id" text NOT NULL,
	"classroom_id" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "collection_classrooms_collection_id_classroom_id_pk" PRIMARY KEY("collection_id","classroom_id")
);
--> statement-breakpoint
CREATE TABLE "conflicts" (
	"id" text PRIMARY KEY NOT NULL,
	"collection_id" text NOT NULL,
	"fact_ids" jsonb NOT NULL,
	"differs" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "item_edits" (
	"item_id" text PRIMARY KEY NOT NULL,
	"editor_id" text,
	"edit" jsonb NOT NULL,
	"version_id" text,
	"fault" text,
	"edited_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "item_verdicts" (
	"item_id" text NOT NULL,
	"teacher_id" text NOT NULL,
	"verdict" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "item_verdicts_item_id_teacher_id_pk" PRIMARY KEY("item_id","teacher_id")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"collection_id" text NOT NULL,
	"state" text NOT NULL,
	"progress" double precision NOT NULL,
	"step" text NOT NULL,
	"lease_id" text,
	"leased_until" timestamp (3) with time zone,
	"tries" integer NOT NULL,
	"report" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pending_documents" (
	"document_id" text PRIMARY KEY NOT NULL,
	"collection_id" text NOT NULL,
	"file" text NOT NULL,
	"original" text,
	"given" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "document_versions" ADD COLUMN "given" jsonb;--> statement-breakpoint
ALTER TABLE "items" ADD COLUMN "doubted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "collection_classrooms" ADD CONSTRAINT "collection_classrooms_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_classrooms" ADD CONSTRAINT "collection_classrooms_classroom_id_classrooms_id_fk" FOREIGN KEY ("classroom_id") REFERENCES "public"."classrooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_edits" ADD CONSTRAINT "item_edits_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_edits" ADD CONSTRAINT "item_edits_editor_id_users_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_verdicts" ADD CONSTRAINT "item_verdicts_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_verdicts" ADD CONSTRAINT "item_verdicts_teacher_id_users_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending_documents" ADD CONSTRAINT "pending_documents_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "collection_classrooms_classroom" ON "collection_classrooms" USING btree ("classroom_id");--> statement-breakpoint
CREATE INDEX "conflicts_collection" ON "conflicts" USING btree ("collection_id");--> statement-breakpoint
CREATE INDEX "item_edits_editor" ON "item_edits" USING btree ("editor_id");--> statement-breakpoint
CREATE INDEX "item_verdicts_teacher" ON "item_verdicts" USING btree ("teacher_id");--> statement-breakpoint
CREATE INDEX "jobs_collection" ON "jobs" USING btree ("collection_id","created_at");--> statement-breakpoint
CREATE INDEX "jobs_state" ON "jobs" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "pending_documents_collection" ON "pending_documents" USING btree ("collection_id");