DROP INDEX "reviews_day";--> statement-breakpoint
CREATE INDEX "reviews_card_day" ON "reviews" USING btree ("card_id","study_day");