CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`classroom_id` text NOT NULL,
	`study_set_id` text NOT NULL,
	`title` text NOT NULL,
	`mode` text NOT NULL,
	`settings` text NOT NULL,
	`due_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`classroom_id`) REFERENCES `classrooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`study_set_id`) REFERENCES `study_sets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `assignments_classroom` ON `assignments` (`classroom_id`);--> statement-breakpoint
CREATE TABLE `attempt_items` (
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	`item_version_id` text NOT NULL,
	`options` text NOT NULL,
	PRIMARY KEY(`attempt_id`, `position`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_version_id`) REFERENCES `item_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attempt_items_version` ON `attempt_items` (`item_version_id`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`study_set_id` text NOT NULL,
	`assignment_id` text,
	`number` integer NOT NULL,
	`seed` text NOT NULL,
	`settings` text NOT NULL,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`study_set_id`) REFERENCES `study_sets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attempts_learner` ON `attempts` (`learner_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `attempts_assignment` ON `attempts` (`assignment_id`);--> statement-breakpoint
CREATE TABLE `card_sets` (
	`card_id` text NOT NULL,
	`study_set_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`card_id`, `study_set_id`),
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`study_set_id`) REFERENCES `study_sets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `card_sets_set` ON `card_sets` (`study_set_id`);--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`fact_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cards_learner_fact` ON `cards` (`learner_id`,`fact_id`);--> statement-breakpoint
CREATE INDEX `cards_fact` ON `cards` (`fact_id`);--> statement-breakpoint
CREATE TABLE `classrooms` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`code` text NOT NULL,
	`keeps_marks` integer NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `classrooms_code_unique` ON `classrooms` (`code`);--> statement-breakpoint
CREATE TABLE `closed_codes` (
	`classroom_id` text PRIMARY KEY NOT NULL,
	`closed_at` integer NOT NULL,
	FOREIGN KEY (`classroom_id`) REFERENCES `classrooms`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `collections` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text,
	`title` text NOT NULL,
	`about` text NOT NULL,
	`position` integer NOT NULL,
	`compiled_from` text NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `credentials` (
	`user_id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`password_hash` text NOT NULL,
	`recovery_hash` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credentials_email_unique` ON `credentials` (`email`);--> statement-breakpoint
CREATE TABLE `document_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`title` text NOT NULL,
	`author` text,
	`outlet` text,
	`published` text,
	`lang` text,
	`sources` text NOT NULL,
	`original` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `document_versions_document` ON `document_versions` (`document_id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`collection_id` text NOT NULL,
	`file` text NOT NULL,
	`position` integer NOT NULL,
	`version_id` text NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_file` ON `documents` (`collection_id`,`file`);--> statement-breakpoint
CREATE TABLE `enrolments` (
	`classroom_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer,
	PRIMARY KEY(`classroom_id`, `user_id`),
	FOREIGN KEY (`classroom_id`) REFERENCES `classrooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `enrolments_user` ON `enrolments` (`user_id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`fact_id` text NOT NULL,
	`position` integer NOT NULL,
	`document_version_id` text NOT NULL,
	`passage` text NOT NULL,
	PRIMARY KEY(`fact_id`, `position`),
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_version_id`) REFERENCES `document_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `evidence_document` ON `evidence` (`document_version_id`);--> statement-breakpoint
CREATE TABLE `facts` (
	`id` text PRIMARY KEY NOT NULL,
	`collection_id` text NOT NULL,
	`printed_id` text NOT NULL,
	`kind` text NOT NULL,
	`lang` text NOT NULL,
	`subject` text NOT NULL,
	`predicate` text NOT NULL,
	`object` text NOT NULL,
	`time` text,
	`quote` text,
	`about` text,
	`attributed_to` text,
	`modality` text NOT NULL,
	`score` real NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `facts_collection` ON `facts` (`collection_id`,`kind`);--> statement-breakpoint
CREATE TABLE `guests` (
	`user_id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `identities` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `identities_user` ON `identities` (`user_id`);--> statement-breakpoint
CREATE TABLE `item_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`rules` text NOT NULL,
	`stem` text NOT NULL,
	`key` text NOT NULL,
	`accept` text NOT NULL,
	`value` text,
	`distractors` text NOT NULL,
	`explanation` text NOT NULL,
	`evidence` text NOT NULL,
	`proof` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `item_versions_item` ON `item_versions` (`item_id`);--> statement-breakpoint
CREATE TABLE `items` (
	`id` text PRIMARY KEY NOT NULL,
	`collection_id` text NOT NULL,
	`printed_id` text NOT NULL,
	`kind` text NOT NULL,
	`fact_id` text NOT NULL,
	`form` text NOT NULL,
	`asks` text NOT NULL,
	`lang` text NOT NULL,
	`card` integer NOT NULL,
	`parked` integer NOT NULL,
	`difficulty` real NOT NULL,
	`rank` integer NOT NULL,
	`version_id` text NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `items_collection` ON `items` (`collection_id`,`kind`);--> statement-breakpoint
CREATE INDEX `items_fact` ON `items` (`fact_id`);--> statement-breakpoint
CREATE TABLE `memories` (
	`card_id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`stability` real NOT NULL,
	`difficulty` real NOT NULL,
	`learning_steps` integer NOT NULL,
	`scheduled_days` integer NOT NULL,
	`repetitions` integer NOT NULL,
	`lapses` integer NOT NULL,
	`last_reviewed_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `memories_due` ON `memories` (`due_at`);--> statement-breakpoint
CREATE TABLE `responses` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	`sequence` integer NOT NULL,
	`given` text NOT NULL,
	`responded_at` integer NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `responses_attempt` ON `responses` (`attempt_id`,`position`,`sequence`);--> statement-breakpoint
CREATE TABLE `review_voids` (
	`review_id` text PRIMARY KEY NOT NULL,
	`voided_at` integer NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`card_id` text NOT NULL,
	`item_version_id` text NOT NULL,
	`rating` text NOT NULL,
	`reviewed_at` integer NOT NULL,
	`study_day` integer NOT NULL,
	`time_zone` text NOT NULL,
	`duration_ms` integer NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_version_id`) REFERENCES `item_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reviews_card` ON `reviews` (`card_id`,`reviewed_at`);--> statement-breakpoint
CREATE INDEX `reviews_card_day` ON `reviews` (`card_id`,`study_day`);--> statement-breakpoint
CREATE TABLE `study_set_items` (
	`study_set_id` text NOT NULL,
	`item_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`study_set_id`, `item_id`),
	FOREIGN KEY (`study_set_id`) REFERENCES `study_sets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `study_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text,
	`title` text NOT NULL,
	`about` text NOT NULL,
	`collection_id` text NOT NULL,
	`blueprint` text,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `study_sets_collection` ON `study_sets` (`collection_id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`submitted_at` integer NOT NULL,
	`mark` real NOT NULL,
	`max_mark` real NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `today_sets` (
	`learner_id` text NOT NULL,
	`study_set_id` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `study_set_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`study_set_id`) REFERENCES `study_sets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`theme` text NOT NULL,
	`text_size` text NOT NULL,
	`session_epoch` integer NOT NULL,
	`created_at` integer NOT NULL
);
