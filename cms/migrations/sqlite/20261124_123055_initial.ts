import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`support_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`kind\` text,
  	\`value\` text,
  	\`anonymous\` text,
  	\`records_kept\` text,
  	\`number_visible\` text,
  	\`on_phone_bill\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_channels_order_idx\` ON \`support_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`support_channels_parent_id_idx\` ON \`support_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_channels_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`support_channels_locales_locale_parent_id_unique\` ON \`support_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`support_channels_locales_parent_alone_idx\` ON \`support_channels_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_hours_weekly_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`support_hours_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_hours_weekly_days_order_idx\` ON \`support_hours_weekly_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`support_hours_weekly_days_parent_idx\` ON \`support_hours_weekly_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_hours_weekly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_hours_weekly_order_idx\` ON \`support_hours_weekly\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`support_hours_weekly_parent_id_idx\` ON \`support_hours_weekly\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`closed\` integer,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_hours_exceptions_order_idx\` ON \`support_hours_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`support_hours_exceptions_parent_id_idx\` ON \`support_hours_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_serves_whom\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_serves_whom_order_idx\` ON \`support_serves_whom\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`support_serves_whom_parent_idx\` ON \`support_serves_whom\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_topics_order_idx\` ON \`support_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`support_topics_parent_idx\` ON \`support_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_audiences_order_idx\` ON \`support_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`support_audiences_parent_idx\` ON \`support_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_countries_order_idx\` ON \`support_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`support_countries_parent_idx\` ON \`support_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_resource_languages_order_idx\` ON \`support_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`support_resource_languages_parent_idx\` ON \`support_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_sources_order_idx\` ON \`support_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`support_sources_parent_id_idx\` ON \`support_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`service_status\` text,
  	\`hours_time_zone\` text,
  	\`hours_always_open\` integer,
  	\`hours_closed_on_public_holidays\` text,
  	\`url\` text,
  	\`operator_type\` text,
  	\`police_role\` text,
  	\`funder\` text,
  	\`funded_until\` text,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`support_checked_by_idx\` ON \`support\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`support_key_idx\` ON \`support\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`support_owner_idx\` ON \`support\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`support_updated_at_idx\` ON \`support\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`support_created_at_idx\` ON \`support\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`support_deleted_at_idx\` ON \`support\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`support_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`alert\` text,
  	\`who_answers\` text,
  	\`what_happens_next\` text,
  	\`confidentiality_limits\` text,
  	\`hours_note\` text,
  	\`fees\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_translation_translation_translator_idx\` ON \`support_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`support_translation_translation_reviewer_idx\` ON \`support_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`support_slug_idx\` ON \`support_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`support__status_idx\` ON \`support_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`support_locales_locale_parent_id_unique\` ON \`support_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`support_locales_parent_alone_idx\` ON \`support_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_texts_order_parent\` ON \`support_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`support_texts_parent_alone_idx\` ON \`support_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`support_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`support_rels_order_idx\` ON \`support_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_parent_idx\` ON \`support_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_path_idx\` ON \`support_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_organisations_id_idx\` ON \`support_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_support_id_idx\` ON \`support_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_practices_id_idx\` ON \`support_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_handbooks_id_idx\` ON \`support_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_videos_id_idx\` ON \`support_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_trainers_id_idx\` ON \`support_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_experts_id_idx\` ON \`support_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_donors_id_idx\` ON \`support_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_courses_id_idx\` ON \`support_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_events_id_idx\` ON \`support_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_glossary_id_idx\` ON \`support_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_introductions_id_idx\` ON \`support_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`support_rels_pages_id_idx\` ON \`support_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`kind\` text,
  	\`value\` text,
  	\`anonymous\` text,
  	\`records_kept\` text,
  	\`number_visible\` text,
  	\`on_phone_bill\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_channels_order_idx\` ON \`_support_v_version_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_channels_parent_id_idx\` ON \`_support_v_version_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_channels_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_support_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_support_v_version_channels_locales_locale_parent_id_unique\` ON \`_support_v_version_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_channels_locales_parent_alone_idx\` ON \`_support_v_version_channels_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_hours_weekly_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_support_v_version_hours_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_hours_weekly_days_order_idx\` ON \`_support_v_version_hours_weekly_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_hours_weekly_days_parent_idx\` ON \`_support_v_version_hours_weekly_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_hours_weekly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_hours_weekly_order_idx\` ON \`_support_v_version_hours_weekly\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_hours_weekly_parent_id_idx\` ON \`_support_v_version_hours_weekly\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`closed\` integer,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_hours_exceptions_order_idx\` ON \`_support_v_version_hours_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_hours_exceptions_parent_id_idx\` ON \`_support_v_version_hours_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_serves_whom\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_serves_whom_order_idx\` ON \`_support_v_version_serves_whom\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_serves_whom_parent_idx\` ON \`_support_v_version_serves_whom\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_topics_order_idx\` ON \`_support_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_topics_parent_idx\` ON \`_support_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_audiences_order_idx\` ON \`_support_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_audiences_parent_idx\` ON \`_support_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_countries_order_idx\` ON \`_support_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_countries_parent_idx\` ON \`_support_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_resource_languages_order_idx\` ON \`_support_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_resource_languages_parent_idx\` ON \`_support_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_sources_order_idx\` ON \`_support_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_sources_parent_id_idx\` ON \`_support_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_service_status\` text,
  	\`version_hours_time_zone\` text,
  	\`version_hours_always_open\` integer,
  	\`version_hours_closed_on_public_holidays\` text,
  	\`version_url\` text,
  	\`version_operator_type\` text,
  	\`version_police_role\` text,
  	\`version_funder\` text,
  	\`version_funded_until\` text,
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_parent_idx\` ON \`_support_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_version_checked_by_idx\` ON \`_support_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_version_key_idx\` ON \`_support_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_version_owner_idx\` ON \`_support_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_version_updated_at_idx\` ON \`_support_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_version_created_at_idx\` ON \`_support_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_version_deleted_at_idx\` ON \`_support_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_created_at_idx\` ON \`_support_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_updated_at_idx\` ON \`_support_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_snapshot_idx\` ON \`_support_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_published_locale_idx\` ON \`_support_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_latest_idx\` ON \`_support_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_autosave_idx\` ON \`_support_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_alert\` text,
  	\`version_who_answers\` text,
  	\`version_what_happens_next\` text,
  	\`version_confidentiality_limits\` text,
  	\`version_hours_note\` text,
  	\`version_fees\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_version_translation_version_translation_trans_idx\` ON \`_support_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_translation_version_translation_revie_idx\` ON \`_support_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_version_slug_idx\` ON \`_support_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_version_version__status_idx\` ON \`_support_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_support_v_locales_locale_parent_id_unique\` ON \`_support_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_locales_parent_alone_idx\` ON \`_support_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_texts_order_parent\` ON \`_support_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_texts_parent_alone_idx\` ON \`_support_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_support_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_support_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_support_v_rels_order_idx\` ON \`_support_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_parent_idx\` ON \`_support_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_path_idx\` ON \`_support_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_organisations_id_idx\` ON \`_support_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_support_id_idx\` ON \`_support_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_practices_id_idx\` ON \`_support_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_handbooks_id_idx\` ON \`_support_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_videos_id_idx\` ON \`_support_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_trainers_id_idx\` ON \`_support_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_experts_id_idx\` ON \`_support_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_donors_id_idx\` ON \`_support_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_courses_id_idx\` ON \`_support_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_events_id_idx\` ON \`_support_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_glossary_id_idx\` ON \`_support_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_introductions_id_idx\` ON \`_support_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_pages_id_idx\` ON \`_support_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_levels_order_idx\` ON \`practices_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_levels_parent_idx\` ON \`practices_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_settings_order_idx\` ON \`practices_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_settings_parent_idx\` ON \`practices_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_ideologies\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_ideologies_order_idx\` ON \`practices_ideologies\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_ideologies_parent_idx\` ON \`practices_ideologies\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_topics_order_idx\` ON \`practices_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_topics_parent_idx\` ON \`practices_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_audiences_order_idx\` ON \`practices_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_audiences_parent_idx\` ON \`practices_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_countries_order_idx\` ON \`practices_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_countries_parent_idx\` ON \`practices_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_resource_languages_order_idx\` ON \`practices_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_resource_languages_parent_idx\` ON \`practices_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_sources_order_idx\` ON \`practices_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_sources_parent_id_idx\` ON \`practices_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`evidence\` text,
  	\`evaluation_type\` text,
  	\`evaluation_by\` text,
  	\`review_reviewer\` text,
  	\`review_date\` text,
  	\`url\` text,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_checked_by_idx\` ON \`practices\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_key_idx\` ON \`practices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`practices_owner_idx\` ON \`practices\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_updated_at_idx\` ON \`practices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_created_at_idx\` ON \`practices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_deleted_at_idx\` ON \`practices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`practices_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`problem\` text,
  	\`goals\` text,
  	\`how_it_works\` text,
  	\`results\` text,
  	\`lessons\` text,
  	\`resources_needed\` text,
  	\`transferability\` text,
  	\`evaluation_not_tested\` text,
  	\`review_text\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_translation_translation_translator_idx\` ON \`practices_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`practices_translation_translation_reviewer_idx\` ON \`practices_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_slug_idx\` ON \`practices_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`practices__status_idx\` ON \`practices_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_locales_locale_parent_id_unique\` ON \`practices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_locales_parent_alone_idx\` ON \`practices_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_rels_order_idx\` ON \`practices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_parent_idx\` ON \`practices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_path_idx\` ON \`practices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_organisations_id_idx\` ON \`practices_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_support_id_idx\` ON \`practices_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_practices_id_idx\` ON \`practices_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_handbooks_id_idx\` ON \`practices_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_videos_id_idx\` ON \`practices_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_trainers_id_idx\` ON \`practices_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_experts_id_idx\` ON \`practices_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_donors_id_idx\` ON \`practices_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_courses_id_idx\` ON \`practices_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_events_id_idx\` ON \`practices_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_glossary_id_idx\` ON \`practices_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_introductions_id_idx\` ON \`practices_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_pages_id_idx\` ON \`practices_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_levels_order_idx\` ON \`_practices_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_levels_parent_idx\` ON \`_practices_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_settings_order_idx\` ON \`_practices_v_version_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_settings_parent_idx\` ON \`_practices_v_version_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_ideologies\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_ideologies_order_idx\` ON \`_practices_v_version_ideologies\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_ideologies_parent_idx\` ON \`_practices_v_version_ideologies\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_topics_order_idx\` ON \`_practices_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_topics_parent_idx\` ON \`_practices_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_audiences_order_idx\` ON \`_practices_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_audiences_parent_idx\` ON \`_practices_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_countries_order_idx\` ON \`_practices_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_countries_parent_idx\` ON \`_practices_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_resource_languages_order_idx\` ON \`_practices_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_resource_languages_parent_idx\` ON \`_practices_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_sources_order_idx\` ON \`_practices_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_sources_parent_id_idx\` ON \`_practices_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_evidence\` text,
  	\`version_evaluation_type\` text,
  	\`version_evaluation_by\` text,
  	\`version_review_reviewer\` text,
  	\`version_review_date\` text,
  	\`version_url\` text,
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_parent_idx\` ON \`_practices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_checked_by_idx\` ON \`_practices_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_key_idx\` ON \`_practices_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_owner_idx\` ON \`_practices_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_updated_at_idx\` ON \`_practices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_created_at_idx\` ON \`_practices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_deleted_at_idx\` ON \`_practices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_created_at_idx\` ON \`_practices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_updated_at_idx\` ON \`_practices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_snapshot_idx\` ON \`_practices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_published_locale_idx\` ON \`_practices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_latest_idx\` ON \`_practices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_autosave_idx\` ON \`_practices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_problem\` text,
  	\`version_goals\` text,
  	\`version_how_it_works\` text,
  	\`version_results\` text,
  	\`version_lessons\` text,
  	\`version_resources_needed\` text,
  	\`version_transferability\` text,
  	\`version_evaluation_not_tested\` text,
  	\`version_review_text\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_translation_version_translation_tra_idx\` ON \`_practices_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_translation_version_translation_rev_idx\` ON \`_practices_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_slug_idx\` ON \`_practices_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version__status_idx\` ON \`_practices_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_locales_locale_parent_id_unique\` ON \`_practices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_locales_parent_alone_idx\` ON \`_practices_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_order_idx\` ON \`_practices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_parent_idx\` ON \`_practices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_path_idx\` ON \`_practices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_organisations_id_idx\` ON \`_practices_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_support_id_idx\` ON \`_practices_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_practices_id_idx\` ON \`_practices_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_handbooks_id_idx\` ON \`_practices_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_videos_id_idx\` ON \`_practices_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_trainers_id_idx\` ON \`_practices_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_experts_id_idx\` ON \`_practices_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_donors_id_idx\` ON \`_practices_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_courses_id_idx\` ON \`_practices_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_events_id_idx\` ON \`_practices_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_glossary_id_idx\` ON \`_practices_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_introductions_id_idx\` ON \`_practices_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_pages_id_idx\` ON \`_practices_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_chapters_order_idx\` ON \`handbooks_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_chapters_parent_id_idx\` ON \`handbooks_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_chapters_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbooks_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbooks_chapters_locales_locale_parent_id_unique\` ON \`handbooks_chapters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_chapters_locales_parent_alone_idx\` ON \`handbooks_chapters_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_educational_level\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_educational_level_order_idx\` ON \`handbooks_educational_level\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_educational_level_parent_idx\` ON \`handbooks_educational_level\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`format\` text,
  	\`bytes\` numeric,
  	\`accessible\` text,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_files_order_idx\` ON \`handbooks_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_files_parent_id_idx\` ON \`handbooks_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_files_file_idx\` ON \`handbooks_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_topics_order_idx\` ON \`handbooks_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_topics_parent_idx\` ON \`handbooks_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_audiences_order_idx\` ON \`handbooks_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_audiences_parent_idx\` ON \`handbooks_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_countries_order_idx\` ON \`handbooks_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_countries_parent_idx\` ON \`handbooks_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_resource_languages_order_idx\` ON \`handbooks_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_resource_languages_parent_idx\` ON \`handbooks_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_sources_order_idx\` ON \`handbooks_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_sources_parent_id_idx\` ON \`handbooks_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`edition\` text,
  	\`time_required\` numeric,
  	\`pages\` numeric,
  	\`url\` text,
  	\`doi\` text,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_checked_by_idx\` ON \`handbooks\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`handbooks_key_idx\` ON \`handbooks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_owner_idx\` ON \`handbooks\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_updated_at_idx\` ON \`handbooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_created_at_idx\` ON \`handbooks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_deleted_at_idx\` ON \`handbooks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`helps_with\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_translation_translation_translator_idx\` ON \`handbooks_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_translation_translation_reviewer_idx\` ON \`handbooks_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`handbooks_slug_idx\` ON \`handbooks_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`handbooks__status_idx\` ON \`handbooks_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`handbooks_locales_locale_parent_id_unique\` ON \`handbooks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_locales_parent_alone_idx\` ON \`handbooks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_texts_order_parent\` ON \`handbooks_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_texts_locale_parent\` ON \`handbooks_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_texts_parent_alone_idx\` ON \`handbooks_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbooks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbooks_rels_order_idx\` ON \`handbooks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_parent_idx\` ON \`handbooks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_path_idx\` ON \`handbooks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_organisations_id_idx\` ON \`handbooks_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_support_id_idx\` ON \`handbooks_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_practices_id_idx\` ON \`handbooks_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_handbooks_id_idx\` ON \`handbooks_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_videos_id_idx\` ON \`handbooks_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_trainers_id_idx\` ON \`handbooks_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_experts_id_idx\` ON \`handbooks_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_donors_id_idx\` ON \`handbooks_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_courses_id_idx\` ON \`handbooks_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_events_id_idx\` ON \`handbooks_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_glossary_id_idx\` ON \`handbooks_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_introductions_id_idx\` ON \`handbooks_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_pages_id_idx\` ON \`handbooks_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_version_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_chapters_order_idx\` ON \`_handbooks_v_version_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_chapters_parent_id_idx\` ON \`_handbooks_v_version_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_version_chapters_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbooks_v_version_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_handbooks_v_version_chapters_locales_locale_parent_id_uniqu\` ON \`_handbooks_v_version_chapters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_chapters_locales_parent_alone_idx\` ON \`_handbooks_v_version_chapters_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_version_educational_level\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_educational_level_order_idx\` ON \`_handbooks_v_version_educational_level\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_educational_level_parent_idx\` ON \`_handbooks_v_version_educational_level\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`format\` text,
  	\`bytes\` numeric,
  	\`accessible\` text,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_files_order_idx\` ON \`_handbooks_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_files_parent_id_idx\` ON \`_handbooks_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_files_file_idx\` ON \`_handbooks_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_topics_order_idx\` ON \`_handbooks_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_topics_parent_idx\` ON \`_handbooks_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_audiences_order_idx\` ON \`_handbooks_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_audiences_parent_idx\` ON \`_handbooks_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_countries_order_idx\` ON \`_handbooks_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_countries_parent_idx\` ON \`_handbooks_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_resource_languages_order_idx\` ON \`_handbooks_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_resource_languages_parent_idx\` ON \`_handbooks_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_sources_order_idx\` ON \`_handbooks_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_sources_parent_id_idx\` ON \`_handbooks_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_edition\` text,
  	\`version_time_required\` numeric,
  	\`version_pages\` numeric,
  	\`version_url\` text,
  	\`version_doi\` text,
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_parent_idx\` ON \`_handbooks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_version_checked_by_idx\` ON \`_handbooks_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_version_key_idx\` ON \`_handbooks_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_version_owner_idx\` ON \`_handbooks_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_version_updated_at_idx\` ON \`_handbooks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_version_created_at_idx\` ON \`_handbooks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_version_deleted_at_idx\` ON \`_handbooks_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_created_at_idx\` ON \`_handbooks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_updated_at_idx\` ON \`_handbooks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_snapshot_idx\` ON \`_handbooks_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_published_locale_idx\` ON \`_handbooks_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_latest_idx\` ON \`_handbooks_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_autosave_idx\` ON \`_handbooks_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_helps_with\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_translation_version_translation_tra_idx\` ON \`_handbooks_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_translation_version_translation_rev_idx\` ON \`_handbooks_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_version_slug_idx\` ON \`_handbooks_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_version_version__status_idx\` ON \`_handbooks_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_handbooks_v_locales_locale_parent_id_unique\` ON \`_handbooks_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_locales_parent_alone_idx\` ON \`_handbooks_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_texts_order_parent\` ON \`_handbooks_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_texts_locale_parent\` ON \`_handbooks_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_texts_parent_alone_idx\` ON \`_handbooks_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbooks_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbooks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_order_idx\` ON \`_handbooks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_parent_idx\` ON \`_handbooks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_path_idx\` ON \`_handbooks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_organisations_id_idx\` ON \`_handbooks_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_support_id_idx\` ON \`_handbooks_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_practices_id_idx\` ON \`_handbooks_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_handbooks_id_idx\` ON \`_handbooks_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_videos_id_idx\` ON \`_handbooks_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_trainers_id_idx\` ON \`_handbooks_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_experts_id_idx\` ON \`_handbooks_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_donors_id_idx\` ON \`_handbooks_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_courses_id_idx\` ON \`_handbooks_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_events_id_idx\` ON \`_handbooks_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_glossary_id_idx\` ON \`_handbooks_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_introductions_id_idx\` ON \`_handbooks_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_pages_id_idx\` ON \`_handbooks_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_spoken_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_spoken_languages_order_idx\` ON \`videos_spoken_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_spoken_languages_parent_idx\` ON \`videos_spoken_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_captions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`file_id\` text(36),
  	\`made_by\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_captions_order_idx\` ON \`videos_captions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`videos_captions_parent_id_idx\` ON \`videos_captions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_captions_file_idx\` ON \`videos_captions\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_clips\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`start\` numeric,
  	\`end\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_clips_order_idx\` ON \`videos_clips\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`videos_clips_parent_id_idx\` ON \`videos_clips\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_clips_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos_clips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`videos_clips_locales_locale_parent_id_unique\` ON \`videos_clips_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_clips_locales_parent_alone_idx\` ON \`videos_clips_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_topics_order_idx\` ON \`videos_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_topics_parent_idx\` ON \`videos_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_audiences_order_idx\` ON \`videos_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_audiences_parent_idx\` ON \`videos_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_countries_order_idx\` ON \`videos_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_countries_parent_idx\` ON \`videos_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_resource_languages_order_idx\` ON \`videos_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_resource_languages_parent_idx\` ON \`videos_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_sources_order_idx\` ON \`videos_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`videos_sources_parent_id_idx\` ON \`videos_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`media_id\` text(36),
  	\`thumbnail_id\` text(36),
  	\`duration\` numeric,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`thumbnail_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_media_idx\` ON \`videos\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_thumbnail_idx\` ON \`videos\` (\`thumbnail_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_checked_by_idx\` ON \`videos\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`videos_key_idx\` ON \`videos\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`videos_owner_idx\` ON \`videos\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_updated_at_idx\` ON \`videos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`videos_created_at_idx\` ON \`videos\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`videos_deleted_at_idx\` ON \`videos\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`videos_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`content_warning\` text,
  	\`transcript\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_translation_translation_translator_idx\` ON \`videos_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`videos_translation_translation_reviewer_idx\` ON \`videos_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`videos_slug_idx\` ON \`videos_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`videos__status_idx\` ON \`videos_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`videos_locales_locale_parent_id_unique\` ON \`videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_locales_parent_alone_idx\` ON \`videos_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_rels_order_idx\` ON \`videos_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_parent_idx\` ON \`videos_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_path_idx\` ON \`videos_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_organisations_id_idx\` ON \`videos_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_support_id_idx\` ON \`videos_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_practices_id_idx\` ON \`videos_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_handbooks_id_idx\` ON \`videos_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_videos_id_idx\` ON \`videos_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_trainers_id_idx\` ON \`videos_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_experts_id_idx\` ON \`videos_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_donors_id_idx\` ON \`videos_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_courses_id_idx\` ON \`videos_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_events_id_idx\` ON \`videos_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_glossary_id_idx\` ON \`videos_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_introductions_id_idx\` ON \`videos_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_pages_id_idx\` ON \`videos_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_spoken_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_spoken_languages_order_idx\` ON \`_videos_v_version_spoken_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_spoken_languages_parent_idx\` ON \`_videos_v_version_spoken_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_captions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`file_id\` text(36),
  	\`made_by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_captions_order_idx\` ON \`_videos_v_version_captions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_captions_parent_id_idx\` ON \`_videos_v_version_captions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_captions_file_idx\` ON \`_videos_v_version_captions\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_clips\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`start\` numeric,
  	\`end\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_clips_order_idx\` ON \`_videos_v_version_clips\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_clips_parent_id_idx\` ON \`_videos_v_version_clips\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_clips_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v_version_clips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_videos_v_version_clips_locales_locale_parent_id_unique\` ON \`_videos_v_version_clips_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_clips_locales_parent_alone_idx\` ON \`_videos_v_version_clips_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_topics_order_idx\` ON \`_videos_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_topics_parent_idx\` ON \`_videos_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_audiences_order_idx\` ON \`_videos_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_audiences_parent_idx\` ON \`_videos_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_countries_order_idx\` ON \`_videos_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_countries_parent_idx\` ON \`_videos_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_resource_languages_order_idx\` ON \`_videos_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_resource_languages_parent_idx\` ON \`_videos_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_sources_order_idx\` ON \`_videos_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_sources_parent_id_idx\` ON \`_videos_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_url\` text,
  	\`version_media_id\` text(36),
  	\`version_thumbnail_id\` text(36),
  	\`version_duration\` numeric,
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_thumbnail_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_parent_idx\` ON \`_videos_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_media_idx\` ON \`_videos_v\` (\`version_media_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_thumbnail_idx\` ON \`_videos_v\` (\`version_thumbnail_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_checked_by_idx\` ON \`_videos_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_key_idx\` ON \`_videos_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_owner_idx\` ON \`_videos_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_updated_at_idx\` ON \`_videos_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_created_at_idx\` ON \`_videos_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_deleted_at_idx\` ON \`_videos_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_created_at_idx\` ON \`_videos_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_updated_at_idx\` ON \`_videos_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_snapshot_idx\` ON \`_videos_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_published_locale_idx\` ON \`_videos_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_latest_idx\` ON \`_videos_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_autosave_idx\` ON \`_videos_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_content_warning\` text,
  	\`version_transcript\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_translation_version_translation_transl_idx\` ON \`_videos_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_translation_version_translation_review_idx\` ON \`_videos_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_slug_idx\` ON \`_videos_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version__status_idx\` ON \`_videos_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_videos_v_locales_locale_parent_id_unique\` ON \`_videos_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_locales_parent_alone_idx\` ON \`_videos_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_order_idx\` ON \`_videos_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_parent_idx\` ON \`_videos_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_path_idx\` ON \`_videos_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_organisations_id_idx\` ON \`_videos_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_support_id_idx\` ON \`_videos_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_practices_id_idx\` ON \`_videos_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_handbooks_id_idx\` ON \`_videos_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_videos_id_idx\` ON \`_videos_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_trainers_id_idx\` ON \`_videos_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_experts_id_idx\` ON \`_videos_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_donors_id_idx\` ON \`_videos_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_courses_id_idx\` ON \`_videos_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_events_id_idx\` ON \`_videos_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_glossary_id_idx\` ON \`_videos_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_introductions_id_idx\` ON \`_videos_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_pages_id_idx\` ON \`_videos_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`time_zone\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_sessions_order_idx\` ON \`courses_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_sessions_parent_id_idx\` ON \`courses_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`handbook_id\` text(36),
  	\`chapter\` text,
  	FOREIGN KEY (\`handbook_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_chapters_order_idx\` ON \`courses_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_chapters_parent_id_idx\` ON \`courses_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_chapters_handbook_idx\` ON \`courses_chapters\` (\`handbook_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_topics_order_idx\` ON \`courses_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_topics_parent_idx\` ON \`courses_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_audiences_order_idx\` ON \`courses_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_audiences_parent_idx\` ON \`courses_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_countries_order_idx\` ON \`courses_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_countries_parent_idx\` ON \`courses_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_resource_languages_order_idx\` ON \`courses_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_resource_languages_parent_idx\` ON \`courses_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_sources_order_idx\` ON \`courses_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_sources_parent_id_idx\` ON \`courses_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mode\` text,
  	\`seats\` numeric,
  	\`url\` text,
  	\`registration_url\` text,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_checked_by_idx\` ON \`courses\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_key_idx\` ON \`courses\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`courses_owner_idx\` ON \`courses\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_updated_at_idx\` ON \`courses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_created_at_idx\` ON \`courses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_deleted_at_idx\` ON \`courses\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`courses_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`place\` text,
  	\`duration\` text,
  	\`cost\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_translation_translation_translator_idx\` ON \`courses_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`courses_translation_translation_reviewer_idx\` ON \`courses_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_slug_idx\` ON \`courses_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`courses__status_idx\` ON \`courses_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_locales_locale_parent_id_unique\` ON \`courses_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_locales_parent_alone_idx\` ON \`courses_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_texts_order_parent\` ON \`courses_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_texts_locale_parent\` ON \`courses_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_texts_parent_alone_idx\` ON \`courses_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`trainers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_rels_order_idx\` ON \`courses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_parent_idx\` ON \`courses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_path_idx\` ON \`courses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_trainers_id_idx\` ON \`courses_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_organisations_id_idx\` ON \`courses_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_support_id_idx\` ON \`courses_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_practices_id_idx\` ON \`courses_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_handbooks_id_idx\` ON \`courses_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_videos_id_idx\` ON \`courses_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_experts_id_idx\` ON \`courses_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_donors_id_idx\` ON \`courses_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_courses_id_idx\` ON \`courses_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_events_id_idx\` ON \`courses_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_glossary_id_idx\` ON \`courses_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_introductions_id_idx\` ON \`courses_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_pages_id_idx\` ON \`courses_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`time_zone\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sessions_order_idx\` ON \`_courses_v_version_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sessions_parent_id_idx\` ON \`_courses_v_version_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`handbook_id\` text(36),
  	\`chapter\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`handbook_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_chapters_order_idx\` ON \`_courses_v_version_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_chapters_parent_id_idx\` ON \`_courses_v_version_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_chapters_handbook_idx\` ON \`_courses_v_version_chapters\` (\`handbook_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_topics_order_idx\` ON \`_courses_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_topics_parent_idx\` ON \`_courses_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_audiences_order_idx\` ON \`_courses_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_audiences_parent_idx\` ON \`_courses_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_countries_order_idx\` ON \`_courses_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_countries_parent_idx\` ON \`_courses_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_resource_languages_order_idx\` ON \`_courses_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_resource_languages_parent_idx\` ON \`_courses_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sources_order_idx\` ON \`_courses_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sources_parent_id_idx\` ON \`_courses_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_mode\` text,
  	\`version_seats\` numeric,
  	\`version_url\` text,
  	\`version_registration_url\` text,
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_parent_idx\` ON \`_courses_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_checked_by_idx\` ON \`_courses_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_key_idx\` ON \`_courses_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_owner_idx\` ON \`_courses_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_updated_at_idx\` ON \`_courses_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_created_at_idx\` ON \`_courses_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_deleted_at_idx\` ON \`_courses_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_created_at_idx\` ON \`_courses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_updated_at_idx\` ON \`_courses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_snapshot_idx\` ON \`_courses_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_published_locale_idx\` ON \`_courses_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_idx\` ON \`_courses_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_autosave_idx\` ON \`_courses_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_place\` text,
  	\`version_duration\` text,
  	\`version_cost\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_translation_version_translation_trans_idx\` ON \`_courses_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_translation_version_translation_revie_idx\` ON \`_courses_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_slug_idx\` ON \`_courses_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version__status_idx\` ON \`_courses_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_courses_v_locales_locale_parent_id_unique\` ON \`_courses_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_locales_parent_alone_idx\` ON \`_courses_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_texts_order_parent\` ON \`_courses_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_texts_locale_parent\` ON \`_courses_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_texts_parent_alone_idx\` ON \`_courses_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`trainers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_order_idx\` ON \`_courses_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_parent_idx\` ON \`_courses_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_path_idx\` ON \`_courses_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_trainers_id_idx\` ON \`_courses_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_organisations_id_idx\` ON \`_courses_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_support_id_idx\` ON \`_courses_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_practices_id_idx\` ON \`_courses_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_handbooks_id_idx\` ON \`_courses_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_videos_id_idx\` ON \`_courses_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_experts_id_idx\` ON \`_courses_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_donors_id_idx\` ON \`_courses_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_courses_id_idx\` ON \`_courses_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_events_id_idx\` ON \`_courses_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_glossary_id_idx\` ON \`_courses_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_introductions_id_idx\` ON \`_courses_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_pages_id_idx\` ON \`_courses_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`events_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`time_zone\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_sessions_order_idx\` ON \`events_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_sessions_parent_id_idx\` ON \`events_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`handbook_id\` text(36),
  	\`chapter\` text,
  	FOREIGN KEY (\`handbook_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_chapters_order_idx\` ON \`events_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_chapters_parent_id_idx\` ON \`events_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_chapters_handbook_idx\` ON \`events_chapters\` (\`handbook_id\`);`)
  await db.run(sql`CREATE TABLE \`events_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_topics_order_idx\` ON \`events_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_topics_parent_idx\` ON \`events_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_audiences_order_idx\` ON \`events_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_audiences_parent_idx\` ON \`events_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_countries_order_idx\` ON \`events_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_countries_parent_idx\` ON \`events_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_resource_languages_order_idx\` ON \`events_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_resource_languages_parent_idx\` ON \`events_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_sources_order_idx\` ON \`events_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_sources_parent_id_idx\` ON \`events_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_kind\` text,
  	\`mode\` text,
  	\`seats\` numeric,
  	\`url\` text,
  	\`registration_url\` text,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_checked_by_idx\` ON \`events\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_key_idx\` ON \`events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`events_owner_idx\` ON \`events\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`place\` text,
  	\`duration\` text,
  	\`cost\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_translation_translation_translator_idx\` ON \`events_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`events_translation_translation_reviewer_idx\` ON \`events_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_locales_parent_alone_idx\` ON \`events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_texts_locale_parent\` ON \`events_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_texts_parent_alone_idx\` ON \`events_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`trainers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_trainers_id_idx\` ON \`events_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_support_id_idx\` ON \`events_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_practices_id_idx\` ON \`events_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_handbooks_id_idx\` ON \`events_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_videos_id_idx\` ON \`events_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_experts_id_idx\` ON \`events_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_donors_id_idx\` ON \`events_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_courses_id_idx\` ON \`events_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_glossary_id_idx\` ON \`events_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_introductions_id_idx\` ON \`events_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_pages_id_idx\` ON \`events_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`time_zone\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_sessions_order_idx\` ON \`_events_v_version_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sessions_parent_id_idx\` ON \`_events_v_version_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`handbook_id\` text(36),
  	\`chapter\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`handbook_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_chapters_order_idx\` ON \`_events_v_version_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_chapters_parent_id_idx\` ON \`_events_v_version_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_chapters_handbook_idx\` ON \`_events_v_version_chapters\` (\`handbook_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_topics_order_idx\` ON \`_events_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_topics_parent_idx\` ON \`_events_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_audiences_order_idx\` ON \`_events_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_audiences_parent_idx\` ON \`_events_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_countries_order_idx\` ON \`_events_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_countries_parent_idx\` ON \`_events_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_resource_languages_order_idx\` ON \`_events_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_resource_languages_parent_idx\` ON \`_events_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_sources_order_idx\` ON \`_events_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sources_parent_id_idx\` ON \`_events_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_event_kind\` text,
  	\`version_mode\` text,
  	\`version_seats\` numeric,
  	\`version_url\` text,
  	\`version_registration_url\` text,
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_checked_by_idx\` ON \`_events_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_key_idx\` ON \`_events_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_owner_idx\` ON \`_events_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_place\` text,
  	\`version_duration\` text,
  	\`version_cost\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_translation_version_translation_transl_idx\` ON \`_events_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_translation_version_translation_review_idx\` ON \`_events_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_locales_parent_alone_idx\` ON \`_events_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_texts_locale_parent\` ON \`_events_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_texts_parent_alone_idx\` ON \`_events_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`trainers_id\` text(36),
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_trainers_id_idx\` ON \`_events_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_support_id_idx\` ON \`_events_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_practices_id_idx\` ON \`_events_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_handbooks_id_idx\` ON \`_events_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_videos_id_idx\` ON \`_events_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_experts_id_idx\` ON \`_events_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_donors_id_idx\` ON \`_events_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_courses_id_idx\` ON \`_events_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_glossary_id_idx\` ON \`_events_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_introductions_id_idx\` ON \`_events_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_pages_id_idx\` ON \`_events_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_roles_order_idx\` ON \`trainers_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_roles_parent_idx\` ON \`trainers_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`level\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_languages_order_idx\` ON \`trainers_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_languages_parent_id_idx\` ON \`trainers_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_formats\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_formats_order_idx\` ON \`trainers_formats\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_formats_parent_idx\` ON \`trainers_formats\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`activity\` text,
  	\`start\` text,
  	\`end\` text,
  	\`country\` text,
  	\`confirmed_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_references_order_idx\` ON \`trainers_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_references_parent_id_idx\` ON \`trainers_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_consent_public_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_consent_public_fields_order_idx\` ON \`trainers_consent_public_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_consent_public_fields_parent_idx\` ON \`trainers_consent_public_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_topics_order_idx\` ON \`trainers_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_topics_parent_idx\` ON \`trainers_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_audiences_order_idx\` ON \`trainers_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_audiences_parent_idx\` ON \`trainers_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_countries_order_idx\` ON \`trainers_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_countries_parent_idx\` ON \`trainers_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_resource_languages_order_idx\` ON \`trainers_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_resource_languages_parent_idx\` ON \`trainers_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_sources_order_idx\` ON \`trainers_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_sources_parent_id_idx\` ON \`trainers_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`pseudonym\` integer,
  	\`experience_years\` numeric,
  	\`email\` text,
  	\`consent_given_on\` text,
  	\`consent_expires_on\` text,
  	\`consent_withdrawn_on\` text,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_checked_by_idx\` ON \`trainers\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`trainers_key_idx\` ON \`trainers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`trainers_owner_idx\` ON \`trainers\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_updated_at_idx\` ON \`trainers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trainers_created_at_idx\` ON \`trainers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`trainers_deleted_at_idx\` ON \`trainers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`trainers_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`bio\` text,
  	\`qualifications\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_translation_translation_translator_idx\` ON \`trainers_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`trainers_translation_translation_reviewer_idx\` ON \`trainers_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`trainers_slug_idx\` ON \`trainers_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`trainers__status_idx\` ON \`trainers_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`trainers_locales_locale_parent_id_unique\` ON \`trainers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_locales_parent_alone_idx\` ON \`trainers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trainers_rels_order_idx\` ON \`trainers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_parent_idx\` ON \`trainers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_path_idx\` ON \`trainers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_organisations_id_idx\` ON \`trainers_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_support_id_idx\` ON \`trainers_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_practices_id_idx\` ON \`trainers_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_handbooks_id_idx\` ON \`trainers_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_videos_id_idx\` ON \`trainers_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_trainers_id_idx\` ON \`trainers_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_experts_id_idx\` ON \`trainers_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_donors_id_idx\` ON \`trainers_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_courses_id_idx\` ON \`trainers_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_events_id_idx\` ON \`trainers_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_glossary_id_idx\` ON \`trainers_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_introductions_id_idx\` ON \`trainers_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_pages_id_idx\` ON \`trainers_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_version_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_roles_order_idx\` ON \`_trainers_v_version_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_roles_parent_idx\` ON \`_trainers_v_version_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_version_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`level\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_languages_order_idx\` ON \`_trainers_v_version_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_languages_parent_id_idx\` ON \`_trainers_v_version_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_version_formats\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_formats_order_idx\` ON \`_trainers_v_version_formats\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_formats_parent_idx\` ON \`_trainers_v_version_formats\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`activity\` text,
  	\`start\` text,
  	\`end\` text,
  	\`country\` text,
  	\`confirmed_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_references_order_idx\` ON \`_trainers_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_references_parent_id_idx\` ON \`_trainers_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_version_consent_public_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_consent_public_fields_order_idx\` ON \`_trainers_v_version_consent_public_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_consent_public_fields_parent_idx\` ON \`_trainers_v_version_consent_public_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_topics_order_idx\` ON \`_trainers_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_topics_parent_idx\` ON \`_trainers_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_audiences_order_idx\` ON \`_trainers_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_audiences_parent_idx\` ON \`_trainers_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_countries_order_idx\` ON \`_trainers_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_countries_parent_idx\` ON \`_trainers_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_resource_languages_order_idx\` ON \`_trainers_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_resource_languages_parent_idx\` ON \`_trainers_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_sources_order_idx\` ON \`_trainers_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_sources_parent_id_idx\` ON \`_trainers_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_pseudonym\` integer,
  	\`version_experience_years\` numeric,
  	\`version_email\` text,
  	\`version_consent_given_on\` text,
  	\`version_consent_expires_on\` text,
  	\`version_consent_withdrawn_on\` text,
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_parent_idx\` ON \`_trainers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_version_checked_by_idx\` ON \`_trainers_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_version_key_idx\` ON \`_trainers_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_version_owner_idx\` ON \`_trainers_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_version_updated_at_idx\` ON \`_trainers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_version_created_at_idx\` ON \`_trainers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_version_deleted_at_idx\` ON \`_trainers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_created_at_idx\` ON \`_trainers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_updated_at_idx\` ON \`_trainers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_snapshot_idx\` ON \`_trainers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_published_locale_idx\` ON \`_trainers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_latest_idx\` ON \`_trainers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_autosave_idx\` ON \`_trainers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_bio\` text,
  	\`version_qualifications\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_translation_version_translation_tran_idx\` ON \`_trainers_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_translation_version_translation_revi_idx\` ON \`_trainers_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_version_slug_idx\` ON \`_trainers_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_version_version__status_idx\` ON \`_trainers_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_trainers_v_locales_locale_parent_id_unique\` ON \`_trainers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_locales_parent_alone_idx\` ON \`_trainers_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_trainers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_order_idx\` ON \`_trainers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_parent_idx\` ON \`_trainers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_path_idx\` ON \`_trainers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_organisations_id_idx\` ON \`_trainers_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_support_id_idx\` ON \`_trainers_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_practices_id_idx\` ON \`_trainers_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_handbooks_id_idx\` ON \`_trainers_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_videos_id_idx\` ON \`_trainers_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_trainers_id_idx\` ON \`_trainers_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_experts_id_idx\` ON \`_trainers_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_donors_id_idx\` ON \`_trainers_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_courses_id_idx\` ON \`_trainers_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_events_id_idx\` ON \`_trainers_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_glossary_id_idx\` ON \`_trainers_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_introductions_id_idx\` ON \`_trainers_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_pages_id_idx\` ON \`_trainers_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_roles_order_idx\` ON \`experts_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_roles_parent_idx\` ON \`experts_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`level\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_languages_order_idx\` ON \`experts_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`experts_languages_parent_id_idx\` ON \`experts_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_formats\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_formats_order_idx\` ON \`experts_formats\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_formats_parent_idx\` ON \`experts_formats\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`activity\` text,
  	\`start\` text,
  	\`end\` text,
  	\`country\` text,
  	\`confirmed_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_references_order_idx\` ON \`experts_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`experts_references_parent_id_idx\` ON \`experts_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_consent_public_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_consent_public_fields_order_idx\` ON \`experts_consent_public_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_consent_public_fields_parent_idx\` ON \`experts_consent_public_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_topics_order_idx\` ON \`experts_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_topics_parent_idx\` ON \`experts_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_audiences_order_idx\` ON \`experts_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_audiences_parent_idx\` ON \`experts_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_countries_order_idx\` ON \`experts_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_countries_parent_idx\` ON \`experts_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_resource_languages_order_idx\` ON \`experts_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_resource_languages_parent_idx\` ON \`experts_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_sources_order_idx\` ON \`experts_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`experts_sources_parent_id_idx\` ON \`experts_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`pseudonym\` integer,
  	\`experience_years\` numeric,
  	\`email\` text,
  	\`consent_given_on\` text,
  	\`consent_expires_on\` text,
  	\`consent_withdrawn_on\` text,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_checked_by_idx\` ON \`experts\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`experts_key_idx\` ON \`experts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`experts_owner_idx\` ON \`experts\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_updated_at_idx\` ON \`experts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`experts_created_at_idx\` ON \`experts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`experts_deleted_at_idx\` ON \`experts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`experts_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`bio\` text,
  	\`qualifications\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_translation_translation_translator_idx\` ON \`experts_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`experts_translation_translation_reviewer_idx\` ON \`experts_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`experts_slug_idx\` ON \`experts_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`experts__status_idx\` ON \`experts_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`experts_locales_locale_parent_id_unique\` ON \`experts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_locales_parent_alone_idx\` ON \`experts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_rels_order_idx\` ON \`experts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_parent_idx\` ON \`experts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_path_idx\` ON \`experts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_organisations_id_idx\` ON \`experts_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_support_id_idx\` ON \`experts_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_practices_id_idx\` ON \`experts_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_handbooks_id_idx\` ON \`experts_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_videos_id_idx\` ON \`experts_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_trainers_id_idx\` ON \`experts_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_experts_id_idx\` ON \`experts_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_donors_id_idx\` ON \`experts_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_courses_id_idx\` ON \`experts_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_events_id_idx\` ON \`experts_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_glossary_id_idx\` ON \`experts_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_introductions_id_idx\` ON \`experts_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_pages_id_idx\` ON \`experts_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_roles_order_idx\` ON \`_experts_v_version_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_roles_parent_idx\` ON \`_experts_v_version_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`level\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_languages_order_idx\` ON \`_experts_v_version_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_languages_parent_id_idx\` ON \`_experts_v_version_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_formats\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_formats_order_idx\` ON \`_experts_v_version_formats\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_formats_parent_idx\` ON \`_experts_v_version_formats\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`activity\` text,
  	\`start\` text,
  	\`end\` text,
  	\`country\` text,
  	\`confirmed_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_references_order_idx\` ON \`_experts_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_references_parent_id_idx\` ON \`_experts_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_consent_public_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_consent_public_fields_order_idx\` ON \`_experts_v_version_consent_public_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_consent_public_fields_parent_idx\` ON \`_experts_v_version_consent_public_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_topics_order_idx\` ON \`_experts_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_topics_parent_idx\` ON \`_experts_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_audiences_order_idx\` ON \`_experts_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_audiences_parent_idx\` ON \`_experts_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_countries_order_idx\` ON \`_experts_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_countries_parent_idx\` ON \`_experts_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_resource_languages_order_idx\` ON \`_experts_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_resource_languages_parent_idx\` ON \`_experts_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_sources_order_idx\` ON \`_experts_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_sources_parent_id_idx\` ON \`_experts_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_pseudonym\` integer,
  	\`version_experience_years\` numeric,
  	\`version_email\` text,
  	\`version_consent_given_on\` text,
  	\`version_consent_expires_on\` text,
  	\`version_consent_withdrawn_on\` text,
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_parent_idx\` ON \`_experts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_checked_by_idx\` ON \`_experts_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_key_idx\` ON \`_experts_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_owner_idx\` ON \`_experts_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_updated_at_idx\` ON \`_experts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_created_at_idx\` ON \`_experts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_deleted_at_idx\` ON \`_experts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_created_at_idx\` ON \`_experts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_updated_at_idx\` ON \`_experts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_snapshot_idx\` ON \`_experts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_published_locale_idx\` ON \`_experts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_latest_idx\` ON \`_experts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_autosave_idx\` ON \`_experts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_bio\` text,
  	\`version_qualifications\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_version_translation_version_translation_trans_idx\` ON \`_experts_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_translation_version_translation_revie_idx\` ON \`_experts_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version_slug_idx\` ON \`_experts_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_version_version__status_idx\` ON \`_experts_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_experts_v_locales_locale_parent_id_unique\` ON \`_experts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_locales_parent_alone_idx\` ON \`_experts_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_experts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_order_idx\` ON \`_experts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_parent_idx\` ON \`_experts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_path_idx\` ON \`_experts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_organisations_id_idx\` ON \`_experts_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_support_id_idx\` ON \`_experts_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_practices_id_idx\` ON \`_experts_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_handbooks_id_idx\` ON \`_experts_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_videos_id_idx\` ON \`_experts_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_trainers_id_idx\` ON \`_experts_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_experts_id_idx\` ON \`_experts_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_donors_id_idx\` ON \`_experts_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_courses_id_idx\` ON \`_experts_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_events_id_idx\` ON \`_experts_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_glossary_id_idx\` ON \`_experts_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_introductions_id_idx\` ON \`_experts_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_pages_id_idx\` ON \`_experts_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`donors_deadlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_deadlines_order_idx\` ON \`donors_deadlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`donors_deadlines_parent_id_idx\` ON \`donors_deadlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`donors_applicant_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_applicant_types_order_idx\` ON \`donors_applicant_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`donors_applicant_types_parent_idx\` ON \`donors_applicant_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`donors_application_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_application_languages_order_idx\` ON \`donors_application_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`donors_application_languages_parent_idx\` ON \`donors_application_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`donors_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_topics_order_idx\` ON \`donors_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`donors_topics_parent_idx\` ON \`donors_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`donors_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_audiences_order_idx\` ON \`donors_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`donors_audiences_parent_idx\` ON \`donors_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`donors_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_countries_order_idx\` ON \`donors_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`donors_countries_parent_idx\` ON \`donors_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`donors_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_resource_languages_order_idx\` ON \`donors_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`donors_resource_languages_parent_idx\` ON \`donors_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`donors_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_sources_order_idx\` ON \`donors_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`donors_sources_parent_id_idx\` ON \`donors_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`donors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`call_status\` text,
  	\`open_date\` text,
  	\`amount_min\` numeric,
  	\`amount_max\` numeric,
  	\`currency\` text,
  	\`co_funding\` numeric,
  	\`minimum_partners\` numeric,
  	\`url\` text,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_checked_by_idx\` ON \`donors\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`donors_key_idx\` ON \`donors\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`donors_owner_idx\` ON \`donors\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_updated_at_idx\` ON \`donors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`donors_created_at_idx\` ON \`donors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`donors_deleted_at_idx\` ON \`donors\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`donors_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`amount_note\` text,
  	\`deadline_note\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_translation_translation_translator_idx\` ON \`donors_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`donors_translation_translation_reviewer_idx\` ON \`donors_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`donors_slug_idx\` ON \`donors_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`donors__status_idx\` ON \`donors_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`donors_locales_locale_parent_id_unique\` ON \`donors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_locales_parent_alone_idx\` ON \`donors_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`donors_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_texts_order_parent\` ON \`donors_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_texts_locale_parent\` ON \`donors_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_texts_parent_alone_idx\` ON \`donors_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`donors_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`donors_rels_order_idx\` ON \`donors_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_parent_idx\` ON \`donors_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_path_idx\` ON \`donors_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_organisations_id_idx\` ON \`donors_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_support_id_idx\` ON \`donors_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_practices_id_idx\` ON \`donors_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_handbooks_id_idx\` ON \`donors_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_videos_id_idx\` ON \`donors_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_trainers_id_idx\` ON \`donors_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_experts_id_idx\` ON \`donors_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_donors_id_idx\` ON \`donors_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_courses_id_idx\` ON \`donors_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_events_id_idx\` ON \`donors_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_glossary_id_idx\` ON \`donors_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_introductions_id_idx\` ON \`donors_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`donors_rels_pages_id_idx\` ON \`donors_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_version_deadlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_version_deadlines_order_idx\` ON \`_donors_v_version_deadlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_deadlines_parent_id_idx\` ON \`_donors_v_version_deadlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_version_applicant_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_version_applicant_types_order_idx\` ON \`_donors_v_version_applicant_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_applicant_types_parent_idx\` ON \`_donors_v_version_applicant_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_version_application_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_version_application_languages_order_idx\` ON \`_donors_v_version_application_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_application_languages_parent_idx\` ON \`_donors_v_version_application_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_version_topics_order_idx\` ON \`_donors_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_topics_parent_idx\` ON \`_donors_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_version_audiences_order_idx\` ON \`_donors_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_audiences_parent_idx\` ON \`_donors_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_version_countries_order_idx\` ON \`_donors_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_countries_parent_idx\` ON \`_donors_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_version_resource_languages_order_idx\` ON \`_donors_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_resource_languages_parent_idx\` ON \`_donors_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_version_sources_order_idx\` ON \`_donors_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_sources_parent_id_idx\` ON \`_donors_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_call_status\` text,
  	\`version_open_date\` text,
  	\`version_amount_min\` numeric,
  	\`version_amount_max\` numeric,
  	\`version_currency\` text,
  	\`version_co_funding\` numeric,
  	\`version_minimum_partners\` numeric,
  	\`version_url\` text,
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_parent_idx\` ON \`_donors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_version_checked_by_idx\` ON \`_donors_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_version_key_idx\` ON \`_donors_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_version_owner_idx\` ON \`_donors_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_version_updated_at_idx\` ON \`_donors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_version_created_at_idx\` ON \`_donors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_version_deleted_at_idx\` ON \`_donors_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_created_at_idx\` ON \`_donors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_updated_at_idx\` ON \`_donors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_snapshot_idx\` ON \`_donors_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_published_locale_idx\` ON \`_donors_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_latest_idx\` ON \`_donors_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_autosave_idx\` ON \`_donors_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_amount_note\` text,
  	\`version_deadline_note\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_version_translation_version_translation_transl_idx\` ON \`_donors_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_translation_version_translation_review_idx\` ON \`_donors_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_version_slug_idx\` ON \`_donors_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_version_version__status_idx\` ON \`_donors_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_donors_v_locales_locale_parent_id_unique\` ON \`_donors_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_locales_parent_alone_idx\` ON \`_donors_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_texts_order_parent\` ON \`_donors_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_texts_locale_parent\` ON \`_donors_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_texts_parent_alone_idx\` ON \`_donors_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_donors_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_donors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_order_idx\` ON \`_donors_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_parent_idx\` ON \`_donors_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_path_idx\` ON \`_donors_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_organisations_id_idx\` ON \`_donors_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_support_id_idx\` ON \`_donors_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_practices_id_idx\` ON \`_donors_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_handbooks_id_idx\` ON \`_donors_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_videos_id_idx\` ON \`_donors_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_trainers_id_idx\` ON \`_donors_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_experts_id_idx\` ON \`_donors_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_donors_id_idx\` ON \`_donors_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_courses_id_idx\` ON \`_donors_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_events_id_idx\` ON \`_donors_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_glossary_id_idx\` ON \`_donors_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_introductions_id_idx\` ON \`_donors_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_pages_id_idx\` ON \`_donors_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_roles_order_idx\` ON \`organisations_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_roles_parent_idx\` ON \`organisations_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_topics_order_idx\` ON \`organisations_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_topics_parent_idx\` ON \`organisations_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_audiences_order_idx\` ON \`organisations_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_audiences_parent_idx\` ON \`organisations_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_countries_order_idx\` ON \`organisations_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_countries_parent_idx\` ON \`organisations_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_resource_languages_order_idx\` ON \`organisations_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_resource_languages_parent_idx\` ON \`organisations_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_sources_order_idx\` ON \`organisations_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sources_parent_id_idx\` ON \`organisations_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`legal_form\` text,
  	\`url\` text,
  	\`logo_id\` text(36),
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_checked_by_idx\` ON \`organisations\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_key_idx\` ON \`organisations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`organisations_owner_idx\` ON \`organisations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_translation_translation_translator_idx\` ON \`organisations_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`organisations_translation_translation_reviewer_idx\` ON \`organisations_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_parent_alone_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_support_id_idx\` ON \`organisations_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_practices_id_idx\` ON \`organisations_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_handbooks_id_idx\` ON \`organisations_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_videos_id_idx\` ON \`organisations_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_trainers_id_idx\` ON \`organisations_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_experts_id_idx\` ON \`organisations_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_donors_id_idx\` ON \`organisations_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_courses_id_idx\` ON \`organisations_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_events_id_idx\` ON \`organisations_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_glossary_id_idx\` ON \`organisations_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_introductions_id_idx\` ON \`organisations_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_pages_id_idx\` ON \`organisations_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_roles_order_idx\` ON \`_organisations_v_version_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_roles_parent_idx\` ON \`_organisations_v_version_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_topics_order_idx\` ON \`_organisations_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_topics_parent_idx\` ON \`_organisations_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_audiences_order_idx\` ON \`_organisations_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_audiences_parent_idx\` ON \`_organisations_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_countries_order_idx\` ON \`_organisations_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_countries_parent_idx\` ON \`_organisations_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_resource_languages_order_idx\` ON \`_organisations_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_resource_languages_parent_idx\` ON \`_organisations_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_order_idx\` ON \`_organisations_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_parent_id_idx\` ON \`_organisations_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_legal_form\` text,
  	\`version_url\` text,
  	\`version_logo_id\` text(36),
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_checked_by_idx\` ON \`_organisations_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_key_idx\` ON \`_organisations_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_owner_idx\` ON \`_organisations_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_translation_version_translation_idx\` ON \`_organisations_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_translation_version_translati_1_idx\` ON \`_organisations_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_locales_parent_alone_idx\` ON \`_organisations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_support_id_idx\` ON \`_organisations_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_practices_id_idx\` ON \`_organisations_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_handbooks_id_idx\` ON \`_organisations_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_videos_id_idx\` ON \`_organisations_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_trainers_id_idx\` ON \`_organisations_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_experts_id_idx\` ON \`_organisations_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_donors_id_idx\` ON \`_organisations_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_courses_id_idx\` ON \`_organisations_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_events_id_idx\` ON \`_organisations_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_glossary_id_idx\` ON \`_organisations_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_introductions_id_idx\` ON \`_organisations_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_pages_id_idx\` ON \`_organisations_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_topics_order_idx\` ON \`glossary_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_topics_parent_idx\` ON \`glossary_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_audiences_order_idx\` ON \`glossary_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_audiences_parent_idx\` ON \`glossary_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_countries_order_idx\` ON \`glossary_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_countries_parent_idx\` ON \`glossary_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_resource_languages_order_idx\` ON \`glossary_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_resource_languages_parent_idx\` ON \`glossary_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_sources_order_idx\` ON \`glossary_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_sources_parent_id_idx\` ON \`glossary_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_checked_by_idx\` ON \`glossary\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_key_idx\` ON \`glossary\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`glossary_owner_idx\` ON \`glossary\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_updated_at_idx\` ON \`glossary\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_at_idx\` ON \`glossary\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_deleted_at_idx\` ON \`glossary\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`glossary_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`note\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_translation_translation_translator_idx\` ON \`glossary_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`glossary_translation_translation_reviewer_idx\` ON \`glossary_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_slug_idx\` ON \`glossary_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`glossary__status_idx\` ON \`glossary_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_locales_locale_parent_id_unique\` ON \`glossary_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_locales_parent_alone_idx\` ON \`glossary_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_texts_order_parent\` ON \`glossary_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_texts_locale_parent\` ON \`glossary_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_texts_parent_alone_idx\` ON \`glossary_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_rels_order_idx\` ON \`glossary_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_parent_idx\` ON \`glossary_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_path_idx\` ON \`glossary_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_organisations_id_idx\` ON \`glossary_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_support_id_idx\` ON \`glossary_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_practices_id_idx\` ON \`glossary_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_handbooks_id_idx\` ON \`glossary_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_videos_id_idx\` ON \`glossary_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_trainers_id_idx\` ON \`glossary_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_experts_id_idx\` ON \`glossary_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_donors_id_idx\` ON \`glossary_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_courses_id_idx\` ON \`glossary_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_events_id_idx\` ON \`glossary_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_glossary_id_idx\` ON \`glossary_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_introductions_id_idx\` ON \`glossary_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_pages_id_idx\` ON \`glossary_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_topics_order_idx\` ON \`_glossary_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_topics_parent_idx\` ON \`_glossary_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_audiences_order_idx\` ON \`_glossary_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_audiences_parent_idx\` ON \`_glossary_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_countries_order_idx\` ON \`_glossary_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_countries_parent_idx\` ON \`_glossary_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_resource_languages_order_idx\` ON \`_glossary_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_resource_languages_parent_idx\` ON \`_glossary_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_sources_order_idx\` ON \`_glossary_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_sources_parent_id_idx\` ON \`_glossary_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_parent_idx\` ON \`_glossary_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_checked_by_idx\` ON \`_glossary_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_key_idx\` ON \`_glossary_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_owner_idx\` ON \`_glossary_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_updated_at_idx\` ON \`_glossary_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_created_at_idx\` ON \`_glossary_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_deleted_at_idx\` ON \`_glossary_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_created_at_idx\` ON \`_glossary_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_updated_at_idx\` ON \`_glossary_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_snapshot_idx\` ON \`_glossary_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_published_locale_idx\` ON \`_glossary_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_latest_idx\` ON \`_glossary_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_autosave_idx\` ON \`_glossary_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_note\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_translation_version_translation_tran_idx\` ON \`_glossary_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_translation_version_translation_revi_idx\` ON \`_glossary_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_slug_idx\` ON \`_glossary_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version__status_idx\` ON \`_glossary_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_glossary_v_locales_locale_parent_id_unique\` ON \`_glossary_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_locales_parent_alone_idx\` ON \`_glossary_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_texts_order_parent\` ON \`_glossary_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_texts_locale_parent\` ON \`_glossary_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_texts_parent_alone_idx\` ON \`_glossary_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_order_idx\` ON \`_glossary_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_parent_idx\` ON \`_glossary_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_path_idx\` ON \`_glossary_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_organisations_id_idx\` ON \`_glossary_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_support_id_idx\` ON \`_glossary_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_practices_id_idx\` ON \`_glossary_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_handbooks_id_idx\` ON \`_glossary_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_videos_id_idx\` ON \`_glossary_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_trainers_id_idx\` ON \`_glossary_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_experts_id_idx\` ON \`_glossary_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_donors_id_idx\` ON \`_glossary_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_courses_id_idx\` ON \`_glossary_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_events_id_idx\` ON \`_glossary_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_glossary_id_idx\` ON \`_glossary_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_introductions_id_idx\` ON \`_glossary_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_pages_id_idx\` ON \`_glossary_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`introductions_picks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`introductions_picks_order_idx\` ON \`introductions_picks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`introductions_picks_parent_id_idx\` ON \`introductions_picks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`introductions_picks_locales\` (
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`introductions_picks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`introductions_picks_locales_locale_parent_id_unique\` ON \`introductions_picks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_picks_locales_parent_alone_idx\` ON \`introductions_picks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`introductions_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`introductions_topics_order_idx\` ON \`introductions_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`introductions_topics_parent_idx\` ON \`introductions_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`introductions_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`introductions_audiences_order_idx\` ON \`introductions_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`introductions_audiences_parent_idx\` ON \`introductions_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`introductions_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`introductions_countries_order_idx\` ON \`introductions_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`introductions_countries_parent_idx\` ON \`introductions_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`introductions_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`introductions_resource_languages_order_idx\` ON \`introductions_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`introductions_resource_languages_parent_idx\` ON \`introductions_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`introductions_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`introductions_sources_order_idx\` ON \`introductions_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`introductions_sources_parent_id_idx\` ON \`introductions_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`introductions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`topic\` text,
  	\`audience\` text,
  	\`country\` text,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`introductions_checked_by_idx\` ON \`introductions\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`introductions_key_idx\` ON \`introductions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`introductions_owner_idx\` ON \`introductions\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_updated_at_idx\` ON \`introductions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`introductions_created_at_idx\` ON \`introductions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`introductions_deleted_at_idx\` ON \`introductions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`introductions_locales\` (
  	\`title\` text,
  	\`introduction\` text,
  	\`whom_to_ask\` text,
  	\`summary\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`introductions_translation_translation_translator_idx\` ON \`introductions_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`introductions_translation_translation_reviewer_idx\` ON \`introductions_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`introductions_slug_idx\` ON \`introductions_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`introductions__status_idx\` ON \`introductions_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`introductions_locales_locale_parent_id_unique\` ON \`introductions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_locales_parent_alone_idx\` ON \`introductions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`introductions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`introductions_rels_order_idx\` ON \`introductions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_parent_idx\` ON \`introductions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_path_idx\` ON \`introductions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_organisations_id_idx\` ON \`introductions_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_support_id_idx\` ON \`introductions_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_practices_id_idx\` ON \`introductions_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_handbooks_id_idx\` ON \`introductions_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_videos_id_idx\` ON \`introductions_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_trainers_id_idx\` ON \`introductions_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_experts_id_idx\` ON \`introductions_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_donors_id_idx\` ON \`introductions_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_courses_id_idx\` ON \`introductions_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_events_id_idx\` ON \`introductions_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_glossary_id_idx\` ON \`introductions_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_introductions_id_idx\` ON \`introductions_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_pages_id_idx\` ON \`introductions_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_introductions_v_version_picks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_introductions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_picks_order_idx\` ON \`_introductions_v_version_picks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_picks_parent_id_idx\` ON \`_introductions_v_version_picks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_introductions_v_version_picks_locales\` (
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_introductions_v_version_picks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_introductions_v_version_picks_locales_locale_parent_id_uniq\` ON \`_introductions_v_version_picks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_picks_locales_parent_alone_idx\` ON \`_introductions_v_version_picks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_introductions_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_introductions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_topics_order_idx\` ON \`_introductions_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_topics_parent_idx\` ON \`_introductions_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_introductions_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_introductions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_audiences_order_idx\` ON \`_introductions_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_audiences_parent_idx\` ON \`_introductions_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_introductions_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_introductions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_countries_order_idx\` ON \`_introductions_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_countries_parent_idx\` ON \`_introductions_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_introductions_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_introductions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_resource_languages_order_idx\` ON \`_introductions_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_resource_languages_parent_idx\` ON \`_introductions_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_introductions_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_introductions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_sources_order_idx\` ON \`_introductions_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_sources_parent_id_idx\` ON \`_introductions_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_introductions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_topic\` text,
  	\`version_audience\` text,
  	\`version_country\` text,
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_introductions_v_parent_idx\` ON \`_introductions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_version_checked_by_idx\` ON \`_introductions_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_version_key_idx\` ON \`_introductions_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_version_owner_idx\` ON \`_introductions_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_version_updated_at_idx\` ON \`_introductions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_version_created_at_idx\` ON \`_introductions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_version_deleted_at_idx\` ON \`_introductions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_created_at_idx\` ON \`_introductions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_updated_at_idx\` ON \`_introductions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_snapshot_idx\` ON \`_introductions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_published_locale_idx\` ON \`_introductions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_latest_idx\` ON \`_introductions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_autosave_idx\` ON \`_introductions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_introductions_v_locales\` (
  	\`version_title\` text,
  	\`version_introduction\` text,
  	\`version_whom_to_ask\` text,
  	\`version_summary\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_introductions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_translation_version_translation_idx\` ON \`_introductions_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_translation_version_translati_1_idx\` ON \`_introductions_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_version_slug_idx\` ON \`_introductions_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_version_version__status_idx\` ON \`_introductions_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_introductions_v_locales_locale_parent_id_unique\` ON \`_introductions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_locales_parent_alone_idx\` ON \`_introductions_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_introductions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_introductions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_order_idx\` ON \`_introductions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_parent_idx\` ON \`_introductions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_path_idx\` ON \`_introductions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_organisations_id_idx\` ON \`_introductions_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_support_id_idx\` ON \`_introductions_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_practices_id_idx\` ON \`_introductions_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_handbooks_id_idx\` ON \`_introductions_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_videos_id_idx\` ON \`_introductions_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_trainers_id_idx\` ON \`_introductions_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_experts_id_idx\` ON \`_introductions_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_donors_id_idx\` ON \`_introductions_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_courses_id_idx\` ON \`_introductions_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_events_id_idx\` ON \`_introductions_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_glossary_id_idx\` ON \`_introductions_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_introductions_id_idx\` ON \`_introductions_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_pages_id_idx\` ON \`_introductions_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_topics_order_idx\` ON \`pages_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_topics_parent_idx\` ON \`pages_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_audiences_order_idx\` ON \`pages_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_audiences_parent_idx\` ON \`pages_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_countries_order_idx\` ON \`pages_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_countries_parent_idx\` ON \`pages_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_resource_languages_order_idx\` ON \`pages_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_resource_languages_parent_idx\` ON \`pages_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_sources_order_idx\` ON \`pages_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_sources_parent_id_idx\` ON \`pages_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`confidence\` text,
  	\`checked_on\` text,
  	\`checked_by_id\` text(36),
  	\`review_due\` text,
  	\`issued\` text,
  	\`source_project\` text,
  	\`licence\` text,
  	\`rights_holder\` text,
  	\`key\` text,
  	\`example\` integer,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_checked_by_idx\` ON \`pages\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_key_idx\` ON \`pages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`pages_owner_idx\` ON \`pages\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`translation_method\` text,
  	\`translation_source\` text,
  	\`translation_state\` text,
  	\`translation_source_revision\` text,
  	\`translation_translator_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_translation_translation_translator_idx\` ON \`pages_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_translation_translation_reviewer_idx\` ON \`pages_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_parent_alone_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_organisations_id_idx\` ON \`pages_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_support_id_idx\` ON \`pages_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_practices_id_idx\` ON \`pages_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_handbooks_id_idx\` ON \`pages_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_videos_id_idx\` ON \`pages_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_trainers_id_idx\` ON \`pages_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_experts_id_idx\` ON \`pages_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_donors_id_idx\` ON \`pages_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_courses_id_idx\` ON \`pages_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_events_id_idx\` ON \`pages_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_glossary_id_idx\` ON \`pages_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_introductions_id_idx\` ON \`pages_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_topics_order_idx\` ON \`_pages_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_topics_parent_idx\` ON \`_pages_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_audiences_order_idx\` ON \`_pages_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_audiences_parent_idx\` ON \`_pages_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_countries_order_idx\` ON \`_pages_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_countries_parent_idx\` ON \`_pages_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_resource_languages_order_idx\` ON \`_pages_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_resource_languages_parent_idx\` ON \`_pages_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sources_order_idx\` ON \`_pages_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sources_parent_id_idx\` ON \`_pages_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_confidence\` text,
  	\`version_checked_on\` text,
  	\`version_checked_by_id\` text(36),
  	\`version_review_due\` text,
  	\`version_issued\` text,
  	\`version_source_project\` text,
  	\`version_licence\` text,
  	\`version_rights_holder\` text,
  	\`version_key\` text,
  	\`version_example\` integer,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_checked_by_idx\` ON \`_pages_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_key_idx\` ON \`_pages_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_owner_idx\` ON \`_pages_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_translation_method\` text,
  	\`version_translation_source\` text,
  	\`version_translation_state\` text,
  	\`version_translation_source_revision\` text,
  	\`version_translation_translator_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`version_translation_translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_translation_version_translation_transla_idx\` ON \`_pages_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_translation_version_translation_reviewe_idx\` ON \`_pages_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales_parent_alone_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_organisations_id_idx\` ON \`_pages_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_support_id_idx\` ON \`_pages_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_practices_id_idx\` ON \`_pages_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_handbooks_id_idx\` ON \`_pages_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_videos_id_idx\` ON \`_pages_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_trainers_id_idx\` ON \`_pages_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_experts_id_idx\` ON \`_pages_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_donors_id_idx\` ON \`_pages_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_courses_id_idx\` ON \`_pages_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_events_id_idx\` ON \`_pages_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_glossary_id_idx\` ON \`_pages_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_introductions_id_idx\` ON \`_pages_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text,
  	\`key\` text,
  	\`owner_id\` text(36),
  	\`editor_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_key_idx\` ON \`media\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`media_owner_idx\` ON \`media\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media__status_idx\` ON \`media_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_alone_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_credit\` text,
  	\`version_licence\` text,
  	\`version_key\` text,
  	\`version_owner_id\` text(36),
  	\`version_editor_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_key_idx\` ON \`_media_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_owner_idx\` ON \`_media_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_deleted_at_idx\` ON \`_media_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_snapshot_idx\` ON \`_media_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_published_locale_idx\` ON \`_media_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_autosave_idx\` ON \`_media_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_locales\` (
  	\`version_alt\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_locales_parent_alone_idx\` ON \`_media_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`support_id\` text(36),
  	\`practices_id\` text(36),
  	\`handbooks_id\` text(36),
  	\`videos_id\` text(36),
  	\`courses_id\` text(36),
  	\`events_id\` text(36),
  	\`trainers_id\` text(36),
  	\`experts_id\` text(36),
  	\`donors_id\` text(36),
  	\`organisations_id\` text(36),
  	\`glossary_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbooks_id\`) REFERENCES \`handbooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainers_id\`) REFERENCES \`trainers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experts_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donors_id\`) REFERENCES \`donors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_support_id_idx\` ON \`payload_locked_documents_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_handbooks_id_idx\` ON \`payload_locked_documents_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_videos_id_idx\` ON \`payload_locked_documents_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_courses_id_idx\` ON \`payload_locked_documents_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_trainers_id_idx\` ON \`payload_locked_documents_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_experts_id_idx\` ON \`payload_locked_documents_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_donors_id_idx\` ON \`payload_locked_documents_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_introductions_id_idx\` ON \`payload_locked_documents_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`support_channels\`;`)
  await db.run(sql`DROP TABLE \`support_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`support_hours_weekly_days\`;`)
  await db.run(sql`DROP TABLE \`support_hours_weekly\`;`)
  await db.run(sql`DROP TABLE \`support_hours_exceptions\`;`)
  await db.run(sql`DROP TABLE \`support_serves_whom\`;`)
  await db.run(sql`DROP TABLE \`support_topics\`;`)
  await db.run(sql`DROP TABLE \`support_audiences\`;`)
  await db.run(sql`DROP TABLE \`support_countries\`;`)
  await db.run(sql`DROP TABLE \`support_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`support_sources\`;`)
  await db.run(sql`DROP TABLE \`support\`;`)
  await db.run(sql`DROP TABLE \`support_locales\`;`)
  await db.run(sql`DROP TABLE \`support_texts\`;`)
  await db.run(sql`DROP TABLE \`support_rels\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_hours_weekly_days\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_hours_weekly\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_hours_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_serves_whom\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_support_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_support_v\`;`)
  await db.run(sql`DROP TABLE \`_support_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_support_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_support_v_rels\`;`)
  await db.run(sql`DROP TABLE \`practices_levels\`;`)
  await db.run(sql`DROP TABLE \`practices_settings\`;`)
  await db.run(sql`DROP TABLE \`practices_ideologies\`;`)
  await db.run(sql`DROP TABLE \`practices_topics\`;`)
  await db.run(sql`DROP TABLE \`practices_audiences\`;`)
  await db.run(sql`DROP TABLE \`practices_countries\`;`)
  await db.run(sql`DROP TABLE \`practices_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`practices_sources\`;`)
  await db.run(sql`DROP TABLE \`practices\`;`)
  await db.run(sql`DROP TABLE \`practices_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_rels\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_settings\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_ideologies\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_practices_v\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`handbooks_chapters\`;`)
  await db.run(sql`DROP TABLE \`handbooks_chapters_locales\`;`)
  await db.run(sql`DROP TABLE \`handbooks_educational_level\`;`)
  await db.run(sql`DROP TABLE \`handbooks_files\`;`)
  await db.run(sql`DROP TABLE \`handbooks_topics\`;`)
  await db.run(sql`DROP TABLE \`handbooks_audiences\`;`)
  await db.run(sql`DROP TABLE \`handbooks_countries\`;`)
  await db.run(sql`DROP TABLE \`handbooks_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`handbooks_sources\`;`)
  await db.run(sql`DROP TABLE \`handbooks\`;`)
  await db.run(sql`DROP TABLE \`handbooks_locales\`;`)
  await db.run(sql`DROP TABLE \`handbooks_texts\`;`)
  await db.run(sql`DROP TABLE \`handbooks_rels\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_version_chapters\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_version_chapters_locales\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_version_educational_level\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`videos_spoken_languages\`;`)
  await db.run(sql`DROP TABLE \`videos_captions\`;`)
  await db.run(sql`DROP TABLE \`videos_clips\`;`)
  await db.run(sql`DROP TABLE \`videos_clips_locales\`;`)
  await db.run(sql`DROP TABLE \`videos_topics\`;`)
  await db.run(sql`DROP TABLE \`videos_audiences\`;`)
  await db.run(sql`DROP TABLE \`videos_countries\`;`)
  await db.run(sql`DROP TABLE \`videos_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`videos_sources\`;`)
  await db.run(sql`DROP TABLE \`videos\`;`)
  await db.run(sql`DROP TABLE \`videos_locales\`;`)
  await db.run(sql`DROP TABLE \`videos_rels\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_spoken_languages\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_captions\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_clips\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_clips_locales\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_videos_v\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_rels\`;`)
  await db.run(sql`DROP TABLE \`courses_sessions\`;`)
  await db.run(sql`DROP TABLE \`courses_chapters\`;`)
  await db.run(sql`DROP TABLE \`courses_topics\`;`)
  await db.run(sql`DROP TABLE \`courses_audiences\`;`)
  await db.run(sql`DROP TABLE \`courses_countries\`;`)
  await db.run(sql`DROP TABLE \`courses_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`courses_sources\`;`)
  await db.run(sql`DROP TABLE \`courses\`;`)
  await db.run(sql`DROP TABLE \`courses_locales\`;`)
  await db.run(sql`DROP TABLE \`courses_texts\`;`)
  await db.run(sql`DROP TABLE \`courses_rels\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_sessions\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_chapters\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_courses_v\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_sessions\`;`)
  await db.run(sql`DROP TABLE \`events_chapters\`;`)
  await db.run(sql`DROP TABLE \`events_topics\`;`)
  await db.run(sql`DROP TABLE \`events_audiences\`;`)
  await db.run(sql`DROP TABLE \`events_countries\`;`)
  await db.run(sql`DROP TABLE \`events_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`events_sources\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_texts\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sessions\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_chapters\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`trainers_roles\`;`)
  await db.run(sql`DROP TABLE \`trainers_languages\`;`)
  await db.run(sql`DROP TABLE \`trainers_formats\`;`)
  await db.run(sql`DROP TABLE \`trainers_references\`;`)
  await db.run(sql`DROP TABLE \`trainers_consent_public_fields\`;`)
  await db.run(sql`DROP TABLE \`trainers_topics\`;`)
  await db.run(sql`DROP TABLE \`trainers_audiences\`;`)
  await db.run(sql`DROP TABLE \`trainers_countries\`;`)
  await db.run(sql`DROP TABLE \`trainers_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`trainers_sources\`;`)
  await db.run(sql`DROP TABLE \`trainers\`;`)
  await db.run(sql`DROP TABLE \`trainers_locales\`;`)
  await db.run(sql`DROP TABLE \`trainers_rels\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_version_roles\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_version_formats\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_version_consent_public_fields\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`experts_roles\`;`)
  await db.run(sql`DROP TABLE \`experts_languages\`;`)
  await db.run(sql`DROP TABLE \`experts_formats\`;`)
  await db.run(sql`DROP TABLE \`experts_references\`;`)
  await db.run(sql`DROP TABLE \`experts_consent_public_fields\`;`)
  await db.run(sql`DROP TABLE \`experts_topics\`;`)
  await db.run(sql`DROP TABLE \`experts_audiences\`;`)
  await db.run(sql`DROP TABLE \`experts_countries\`;`)
  await db.run(sql`DROP TABLE \`experts_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`experts_sources\`;`)
  await db.run(sql`DROP TABLE \`experts\`;`)
  await db.run(sql`DROP TABLE \`experts_locales\`;`)
  await db.run(sql`DROP TABLE \`experts_rels\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_roles\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_formats\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_consent_public_fields\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_experts_v\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`donors_deadlines\`;`)
  await db.run(sql`DROP TABLE \`donors_applicant_types\`;`)
  await db.run(sql`DROP TABLE \`donors_application_languages\`;`)
  await db.run(sql`DROP TABLE \`donors_topics\`;`)
  await db.run(sql`DROP TABLE \`donors_audiences\`;`)
  await db.run(sql`DROP TABLE \`donors_countries\`;`)
  await db.run(sql`DROP TABLE \`donors_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`donors_sources\`;`)
  await db.run(sql`DROP TABLE \`donors\`;`)
  await db.run(sql`DROP TABLE \`donors_locales\`;`)
  await db.run(sql`DROP TABLE \`donors_texts\`;`)
  await db.run(sql`DROP TABLE \`donors_rels\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_version_deadlines\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_version_applicant_types\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_version_application_languages\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_donors_v\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_roles\`;`)
  await db.run(sql`DROP TABLE \`organisations_topics\`;`)
  await db.run(sql`DROP TABLE \`organisations_audiences\`;`)
  await db.run(sql`DROP TABLE \`organisations_countries\`;`)
  await db.run(sql`DROP TABLE \`organisations_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`organisations_sources\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_roles\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`glossary_topics\`;`)
  await db.run(sql`DROP TABLE \`glossary_audiences\`;`)
  await db.run(sql`DROP TABLE \`glossary_countries\`;`)
  await db.run(sql`DROP TABLE \`glossary_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`glossary_sources\`;`)
  await db.run(sql`DROP TABLE \`glossary\`;`)
  await db.run(sql`DROP TABLE \`glossary_locales\`;`)
  await db.run(sql`DROP TABLE \`glossary_texts\`;`)
  await db.run(sql`DROP TABLE \`glossary_rels\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_rels\`;`)
  await db.run(sql`DROP TABLE \`introductions_picks\`;`)
  await db.run(sql`DROP TABLE \`introductions_picks_locales\`;`)
  await db.run(sql`DROP TABLE \`introductions_topics\`;`)
  await db.run(sql`DROP TABLE \`introductions_audiences\`;`)
  await db.run(sql`DROP TABLE \`introductions_countries\`;`)
  await db.run(sql`DROP TABLE \`introductions_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`introductions_sources\`;`)
  await db.run(sql`DROP TABLE \`introductions\`;`)
  await db.run(sql`DROP TABLE \`introductions_locales\`;`)
  await db.run(sql`DROP TABLE \`introductions_rels\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v_version_picks\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v_version_picks_locales\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_topics\`;`)
  await db.run(sql`DROP TABLE \`pages_audiences\`;`)
  await db.run(sql`DROP TABLE \`pages_countries\`;`)
  await db.run(sql`DROP TABLE \`pages_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`pages_sources\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`_media_v_locales\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
