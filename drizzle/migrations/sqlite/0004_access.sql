CREATE TABLE `labels` (
	`id` text PRIMARY KEY NOT NULL,
	`classroom_id` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`classroom_id`) REFERENCES `classrooms`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `labels_name` ON `labels` (`classroom_id`,`name`);--> statement-breakpoint
CREATE TABLE `late_waivers` (
	`assignment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`waived_at` integer NOT NULL,
	PRIMARY KEY(`assignment_id`, `user_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `late_waivers_user` ON `late_waivers` (`user_id`);--> statement-breakpoint
CREATE TABLE `override_labels` (
	`override_id` text NOT NULL,
	`label_id` text NOT NULL,
	PRIMARY KEY(`override_id`, `label_id`),
	FOREIGN KEY (`override_id`) REFERENCES `overrides`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`label_id`) REFERENCES `labels`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `override_labels_label` ON `override_labels` (`label_id`);--> statement-breakpoint
CREATE TABLE `override_students` (
	`override_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`override_id`, `user_id`),
	FOREIGN KEY (`override_id`) REFERENCES `overrides`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `override_students_user` ON `override_students` (`user_id`);--> statement-breakpoint
CREATE TABLE `overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`assignment_id` text NOT NULL,
	`position` integer NOT NULL,
	`changes` text NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `overrides_assignment` ON `overrides` (`assignment_id`,`position`);--> statement-breakpoint
CREATE TABLE `previews` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`assignment_id` text NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `previews_assignment` ON `previews` (`assignment_id`);--> statement-breakpoint
CREATE TABLE `student_labels` (
	`label_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`label_id`, `user_id`),
	FOREIGN KEY (`label_id`) REFERENCES `labels`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `student_labels_user` ON `student_labels` (`user_id`);--> statement-breakpoint
ALTER TABLE `assignments` ADD `listed` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `assignments` ADD `credit` text;--> statement-breakpoint
ALTER TABLE `assignments` ADD `password_hash` text;--> statement-breakpoint
ALTER TABLE `assignments` ADD `late_policy` text;