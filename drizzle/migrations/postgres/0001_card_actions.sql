CREATE TABLE "card_actions" (
	"id" text PRIMARY KEY NOT NULL,
	"card_id" text NOT NULL,
	"action" text NOT NULL,
	"acted_at" timestamp (3) with time zone NOT NULL,
	"study_day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card_notes" (
	"card_id" text PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_settings" (
	"learner_id" text PRIMARY KEY NOT NULL,
	"new_cards" integer NOT NULL,
	"reviews" integer NOT NULL,
	"backlog_order" text NOT NULL,
	"two_buttons" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "card_actions" ADD CONSTRAINT "card_actions_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_notes" ADD CONSTRAINT "card_notes_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_settings" ADD CONSTRAINT "review_settings_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "card_actions_card" ON "card_actions" USING btree ("card_id","acted_at");