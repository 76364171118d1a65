DROP INDEX `reviews_card_day`;--> statement-breakpoint
ALTER TABLE `reviews` ADD `learner_id` text NOT NULL DEFAULT '';--> statement-breakpoint
UPDATE `reviews` SET `learner_id` = (SELECT `cards`.`learner_id` FROM `cards` WHERE `cards`.`id` = `reviews`.`card_id`);--> statement-breakpoint
CREATE INDEX `reviews_day` ON `reviews` (`learner_id`,`source`,`study_day`,`reviewed_at`);--> statement-breakpoint
ALTER TABLE `review_voids` ADD `learner_id` text NOT NULL DEFAULT '';--> statement-breakpoint
UPDATE `review_voids` SET `learner_id` = (SELECT `reviews`.`learner_id` FROM `reviews` WHERE `reviews`.`id` = `review_voids`.`review_id`);--> statement-breakpoint
CREATE INDEX `review_voids_learner` ON `review_voids` (`learner_id`);
