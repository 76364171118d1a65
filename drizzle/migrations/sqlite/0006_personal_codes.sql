CREATE TABLE `personal_codes` (
	`user_id` text PRIMARY KEY NOT NULL,
	`classroom_id` text NOT NULL,
	`class_code` text NOT NULL,
	`word` text NOT NULL,
	`code_hash` text NOT NULL,
	`issued_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`classroom_id`) REFERENCES `classrooms`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `personal_codes_word` ON `personal_codes` (`classroom_id`,`word`);--> statement-breakpoint
CREATE INDEX `personal_codes_class_code` ON `personal_codes` (`class_code`,`word`);