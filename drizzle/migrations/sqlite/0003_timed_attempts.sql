CREATE TABLE `accommodations` (
	`user_id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `audits` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`subject_id` text NOT NULL,
	`kind` text NOT NULL,
	`about` text,
	`before` text,
	`after` text,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`subject_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `audits_subject` ON `audits` (`subject_id`,`at`);--> statement-breakpoint
CREATE TABLE `disputes` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	`item_version_id` text NOT NULL,
	`words` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_version_id`) REFERENCES `item_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `disputes_attempt` ON `disputes` (`attempt_id`,`position`);--> statement-breakpoint
CREATE INDEX `disputes_version` ON `disputes` (`item_version_id`);--> statement-breakpoint
CREATE TABLE `flags` (
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `position`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `late_decisions` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`counts` integer NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `pauses` (
	`attempt_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `started_at`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `assignments` ADD `opens_at` integer;--> statement-breakpoint
ALTER TABLE `assignments` ADD `closes_at` integer;--> statement-breakpoint
ALTER TABLE `assignments` ADD `hard_stop` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `assignments` ADD `released_at` integer;--> statement-breakpoint
ALTER TABLE `attempts` ADD `accommodation` text;--> statement-breakpoint
ALTER TABLE `attempts` ADD `deadline_at` integer;--> statement-breakpoint
ALTER TABLE `attempts` ADD `ended_at` integer;--> statement-breakpoint
CREATE INDEX `attempts_open` ON `attempts` (`ended_at`,`deadline_at`);--> statement-breakpoint
ALTER TABLE `responses` ADD `late` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `submissions` ADD `by` text DEFAULT 'learner' NOT NULL;--> statement-breakpoint
UPDATE `attempts` SET `ended_at` = (SELECT `submitted_at` FROM `submissions` WHERE `attempt_id` = `attempts`.`id`);--> statement-breakpoint
UPDATE `attempts` SET `settings` = json_set(
	CASE json_extract(`settings`, '$.feedback') WHEN 'after-each' THEN '{"preset":"practice","shows":{"during":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"after":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"later":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"closed":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"]},"held":false,"attempts":null,"counts":"highest","delayMinutes":0,"limitMinutes":null,"layout":"one","navigation":"free","shuffle":true,"partial":"net-correct","closedBook":false}' ELSE '{"preset":"homework","shows":{"during":["attempt"],"after":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"later":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"closed":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"]},"held":false,"attempts":null,"counts":"highest","delayMinutes":0,"limitMinutes":null,"layout":"one","navigation":"free","shuffle":true,"partial":"net-correct","closedBook":false}' END,
	'$.attempts', json_extract(`settings`, '$.attempts'),
	'$.shuffle', json(CASE json_extract(`settings`, '$.shuffle') WHEN 1 THEN 'true' ELSE 'false' END)
);--> statement-breakpoint
UPDATE `assignments` SET `settings` = json_set(
	CASE json_extract(`settings`, '$.feedback') WHEN 'after-each' THEN '{"preset":"practice","shows":{"during":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"after":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"later":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"closed":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"]},"held":false,"attempts":null,"counts":"highest","delayMinutes":0,"limitMinutes":null,"layout":"one","navigation":"free","shuffle":true,"partial":"net-correct","closedBook":false}' ELSE '{"preset":"homework","shows":{"during":["attempt"],"after":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"later":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"],"closed":["attempt","correct","max-marks","marks","specific","general","answer","overall","source"]},"held":false,"attempts":null,"counts":"highest","delayMinutes":0,"limitMinutes":null,"layout":"one","navigation":"free","shuffle":true,"partial":"net-correct","closedBook":false}' END,
	'$.attempts', json_extract(`settings`, '$.attempts'),
	'$.shuffle', json(CASE json_extract(`settings`, '$.shuffle') WHEN 1 THEN 'true' ELSE 'false' END)
);
