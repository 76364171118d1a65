CREATE TABLE `fittings` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`state` text NOT NULL,
	`lease_id` text,
	`leased_until` integer,
	`tries` integer NOT NULL,
	`outcome` text,
	`taken` integer NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `fittings_learner` ON `fittings` (`learner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `fittings_state` ON `fittings` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `quiz_evidence_waits` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`held` integer NOT NULL,
	`seen_from` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `quiz_reviews` (
	`review_id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`response_id` text NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`response_id`) REFERENCES `responses`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `quiz_reviews_attempt` ON `quiz_reviews` (`attempt_id`);--> statement-breakpoint
CREATE TABLE `reschedules` (
	`review_id` text PRIMARY KEY NOT NULL,
	`retention` real NOT NULL,
	`weights_id` text NOT NULL,
	`rescheduled_at` integer NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `assignments` ADD `exam_day` integer;--> statement-breakpoint
ALTER TABLE `classrooms` ADD `feeds_memory` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `reviews` ADD `strength` text DEFAULT 'full' NOT NULL;--> statement-breakpoint
ALTER TABLE `reviews` ADD `retention` real DEFAULT 0.9 NOT NULL;--> statement-breakpoint
ALTER TABLE `reviews` ADD `weights_id` text DEFAULT 'fsrs-6' NOT NULL;--> statement-breakpoint
ALTER TABLE `today_sets` ADD `retention` real DEFAULT 0.9 NOT NULL;--> statement-breakpoint
ALTER TABLE `today_sets` ADD `exam_day` integer;