CREATE TABLE `collection_classrooms` (
	`collection_id` text NOT NULL,
	`classroom_id` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`collection_id`, `classroom_id`),
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`classroom_id`) REFERENCES `classrooms`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `collection_classrooms_classroom` ON `collection_classrooms` (`classroom_id`);--> statement-breakpoint
CREATE TABLE `conflicts` (
	`id` text PRIMARY KEY NOT NULL,
	`collection_id` text NOT NULL,
	`fact_ids` text NOT NULL,
	`differs` text NOT NULL,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `conflicts_collection` ON `conflicts` (`collection_id`);--> statement-breakpoint
CREATE TABLE `item_edits` (
	`item_id` text PRIMARY KEY NOT NULL,
	`editor_id` text,
	`edit` text NOT NULL,
	`version_id` text,
	`fault` text,
	`edited_at` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`editor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `item_edits_editor` ON `item_edits` (`editor_id`);--> statement-breakpoint
CREATE TABLE `item_verdicts` (
	`item_id` text NOT NULL,
	`teacher_id` text NOT NULL,
	`verdict` text NOT NULL,
	`decided_at` integer NOT NULL,
	PRIMARY KEY(`item_id`, `teacher_id`),
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `item_verdicts_teacher` ON `item_verdicts` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`collection_id` text NOT NULL,
	`state` text NOT NULL,
	`progress` real NOT NULL,
	`step` text NOT NULL,
	`lease_id` text,
	`leased_until` integer,
	`tries` integer NOT NULL,
	`report` text,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `jobs_collection` ON `jobs` (`collection_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `jobs_state` ON `jobs` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `pending_documents` (
	`document_id` text PRIMARY KEY NOT NULL,
	`collection_id` text NOT NULL,
	`file` text NOT NULL,
	`original` text,
	`given` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pending_documents_collection` ON `pending_documents` (`collection_id`);--> statement-breakpoint
ALTER TABLE `document_versions` ADD `given` text;--> statement-breakpoint
ALTER TABLE `items` ADD `doubted` integer DEFAULT false NOT NULL;