ALTER TABLE `review_settings` ADD `types_answers` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `review_settings` ADD `reads_aloud` integer DEFAULT false NOT NULL;