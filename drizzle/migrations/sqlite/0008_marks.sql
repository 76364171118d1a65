CREATE TABLE `dispute_outcomes` (
	`dispute_id` text PRIMARY KEY NOT NULL,
	`upheld` integer NOT NULL,
	`words` text NOT NULL,
	`decided_by` text,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`dispute_id`) REFERENCES `disputes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `excuses` (
	`assignment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`excused_at` integer NOT NULL,
	PRIMARY KEY(`assignment_id`, `user_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `hand_marks` (
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	`mark` real,
	`comment` text NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `position`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `regrades` (
	`ruling_id` text PRIMARY KEY NOT NULL,
	`queued_at` integer NOT NULL,
	FOREIGN KEY (`ruling_id`) REFERENCES `rulings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `rulings` (
	`id` text PRIMARY KEY NOT NULL,
	`assignment_id` text,
	`item_version_id` text NOT NULL,
	`number` integer NOT NULL,
	`effect` text NOT NULL,
	`answer` text,
	`lowers` integer NOT NULL,
	`why` text NOT NULL,
	`actor_id` text,
	`ruled_at` integer NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_version_id`) REFERENCES `item_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rulings_number` ON `rulings` (`assignment_id`,`number`);--> statement-breakpoint
CREATE INDEX `rulings_version` ON `rulings` (`item_version_id`);--> statement-breakpoint
ALTER TABLE `audits` ADD `why` text;--> statement-breakpoint
ALTER TABLE `submissions` ADD `item_marks` text;--> statement-breakpoint
ALTER TABLE `submissions` ADD `ruled_to` integer DEFAULT 0 NOT NULL;