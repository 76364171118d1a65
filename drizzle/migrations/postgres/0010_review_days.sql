DROP INDEX "reviews_card_day";--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "learner_id" text;--> statement-breakpoint
UPDATE "reviews" SET "learner_id" = "cards"."learner_id" FROM "cards" WHERE "cards"."id" = "reviews"."card_id";--> statement-breakpoint
ALTER TABLE "reviews" ALTER COLUMN "learner_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "review_voids" ADD COLUMN "learner_id" text;--> statement-breakpoint
UPDATE "review_voids" SET "learner_id" = "reviews"."learner_id" FROM "reviews" WHERE "reviews"."id" = "review_voids"."review_id";--> statement-breakpoint
ALTER TABLE "review_voids" ALTER COLUMN "learner_id" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "review_voids_learner" ON "review_voids" USING btree ("learner_id");--> statement-breakpoint
CREATE INDEX "reviews_day" ON "reviews" USING btree ("learner_id","source","study_day","reviewed_at");
