ALTER TABLE "review_settings" ADD COLUMN "types_answers" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "review_settings" ADD COLUMN "reads_aloud" boolean DEFAULT false NOT NULL;