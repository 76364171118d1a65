DROP INDEX `reviews_day`;--> statement-breakpoint
CREATE INDEX `reviews_card_day` ON `reviews` (`card_id`,`study_day`);