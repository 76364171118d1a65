CREATE TABLE `card_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`card_id` text NOT NULL,
	`action` text NOT NULL,
	`acted_at` integer NOT NULL,
	`study_day` integer NOT NULL,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `card_actions_card` ON `card_actions` (`card_id`,`acted_at`);--> statement-breakpoint
CREATE TABLE `card_notes` (
	`card_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `review_settings` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`new_cards` integer NOT NULL,
	`reviews` integer NOT NULL,
	`backlog_order` text NOT NULL,
	`two_buttons` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
