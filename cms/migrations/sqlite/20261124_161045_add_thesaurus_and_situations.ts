import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`situations_picks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`situations_picks_order_idx\` ON \`situations_picks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`situations_picks_parent_id_idx\` ON \`situations_picks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`situations_picks_locales\` (
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`situations_picks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`situations_picks_locales_locale_parent_id_unique\` ON \`situations_picks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_picks_locales_parent_alone_idx\` ON \`situations_picks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`situations_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`situations_topics_order_idx\` ON \`situations_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`situations_topics_parent_idx\` ON \`situations_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`situations_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`situations_audiences_order_idx\` ON \`situations_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`situations_audiences_parent_idx\` ON \`situations_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`situations_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`situations_countries_order_idx\` ON \`situations_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`situations_countries_parent_idx\` ON \`situations_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`situations_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`situations_resource_languages_order_idx\` ON \`situations_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`situations_resource_languages_parent_idx\` ON \`situations_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`situations_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`situations_sources_order_idx\` ON \`situations_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`situations_sources_parent_id_idx\` ON \`situations_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`situations\` (
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
  await db.run(sql`CREATE INDEX \`situations_checked_by_idx\` ON \`situations\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`situations_key_idx\` ON \`situations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`situations_owner_idx\` ON \`situations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_updated_at_idx\` ON \`situations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`situations_created_at_idx\` ON \`situations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`situations_deleted_at_idx\` ON \`situations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`situations_locales\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`situations_translation_translation_translator_idx\` ON \`situations_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`situations_translation_translation_reviewer_idx\` ON \`situations_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`situations_slug_idx\` ON \`situations_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`situations__status_idx\` ON \`situations_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`situations_locales_locale_parent_id_unique\` ON \`situations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_locales_parent_alone_idx\` ON \`situations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`situations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`situations_texts_order_parent\` ON \`situations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_texts_locale_parent\` ON \`situations_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_texts_parent_alone_idx\` ON \`situations_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`situations_rels\` (
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
  	\`situations_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`situations_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`situations_rels_order_idx\` ON \`situations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_parent_idx\` ON \`situations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_path_idx\` ON \`situations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_organisations_id_idx\` ON \`situations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_support_id_idx\` ON \`situations_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_practices_id_idx\` ON \`situations_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_handbooks_id_idx\` ON \`situations_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_videos_id_idx\` ON \`situations_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_trainers_id_idx\` ON \`situations_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_experts_id_idx\` ON \`situations_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_donors_id_idx\` ON \`situations_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_courses_id_idx\` ON \`situations_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_events_id_idx\` ON \`situations_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_glossary_id_idx\` ON \`situations_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_situations_id_idx\` ON \`situations_rels\` (\`situations_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_introductions_id_idx\` ON \`situations_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`situations_rels_pages_id_idx\` ON \`situations_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v_version_picks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_situations_v_version_picks_order_idx\` ON \`_situations_v_version_picks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_picks_parent_id_idx\` ON \`_situations_v_version_picks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v_version_picks_locales\` (
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_situations_v_version_picks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_situations_v_version_picks_locales_locale_parent_id_unique\` ON \`_situations_v_version_picks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_picks_locales_parent_alone_idx\` ON \`_situations_v_version_picks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_situations_v_version_topics_order_idx\` ON \`_situations_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_topics_parent_idx\` ON \`_situations_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_situations_v_version_audiences_order_idx\` ON \`_situations_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_audiences_parent_idx\` ON \`_situations_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_situations_v_version_countries_order_idx\` ON \`_situations_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_countries_parent_idx\` ON \`_situations_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_situations_v_version_resource_languages_order_idx\` ON \`_situations_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_resource_languages_parent_idx\` ON \`_situations_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_situations_v_version_sources_order_idx\` ON \`_situations_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_sources_parent_id_idx\` ON \`_situations_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_situations_v_parent_idx\` ON \`_situations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_version_checked_by_idx\` ON \`_situations_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_version_key_idx\` ON \`_situations_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_version_owner_idx\` ON \`_situations_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_version_updated_at_idx\` ON \`_situations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_version_created_at_idx\` ON \`_situations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_version_deleted_at_idx\` ON \`_situations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_created_at_idx\` ON \`_situations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_updated_at_idx\` ON \`_situations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_snapshot_idx\` ON \`_situations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_published_locale_idx\` ON \`_situations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_latest_idx\` ON \`_situations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_autosave_idx\` ON \`_situations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v_locales\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_situations_v_version_translation_version_translation_tr_idx\` ON \`_situations_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_translation_version_translation_re_idx\` ON \`_situations_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_version_slug_idx\` ON \`_situations_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_version_version__status_idx\` ON \`_situations_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_situations_v_locales_locale_parent_id_unique\` ON \`_situations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_locales_parent_alone_idx\` ON \`_situations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_situations_v_texts_order_parent\` ON \`_situations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_texts_locale_parent\` ON \`_situations_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_texts_parent_alone_idx\` ON \`_situations_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_situations_v_rels\` (
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
  	\`situations_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`situations_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_order_idx\` ON \`_situations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_parent_idx\` ON \`_situations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_path_idx\` ON \`_situations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_organisations_id_idx\` ON \`_situations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_support_id_idx\` ON \`_situations_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_practices_id_idx\` ON \`_situations_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_handbooks_id_idx\` ON \`_situations_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_videos_id_idx\` ON \`_situations_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_trainers_id_idx\` ON \`_situations_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_experts_id_idx\` ON \`_situations_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_donors_id_idx\` ON \`_situations_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_courses_id_idx\` ON \`_situations_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_events_id_idx\` ON \`_situations_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_glossary_id_idx\` ON \`_situations_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_situations_id_idx\` ON \`_situations_v_rels\` (\`situations_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_introductions_id_idx\` ON \`_situations_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_situations_v_rels_pages_id_idx\` ON \`_situations_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_concepts_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus_concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_topics_order_idx\` ON \`thesaurus_concepts_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_topics_parent_idx\` ON \`thesaurus_concepts_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_concepts_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus_concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_audiences_order_idx\` ON \`thesaurus_concepts_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_audiences_parent_idx\` ON \`thesaurus_concepts_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_concepts_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus_concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_kinds_order_idx\` ON \`thesaurus_concepts_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_kinds_parent_idx\` ON \`thesaurus_concepts_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_concepts_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus_concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_countries_order_idx\` ON \`thesaurus_concepts_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_countries_parent_idx\` ON \`thesaurus_concepts_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_concepts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`thesaurus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_order_idx\` ON \`thesaurus_concepts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_parent_id_idx\` ON \`thesaurus_concepts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_concepts_locales\` (
  	\`term\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`thesaurus_concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`thesaurus_concepts_locales_locale_parent_id_unique\` ON \`thesaurus_concepts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_concepts_locales_parent_alone_idx\` ON \`thesaurus_concepts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_topics_order_idx\` ON \`thesaurus_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_topics_parent_idx\` ON \`thesaurus_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_audiences_order_idx\` ON \`thesaurus_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_audiences_parent_idx\` ON \`thesaurus_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_countries_order_idx\` ON \`thesaurus_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_countries_parent_idx\` ON \`thesaurus_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_resource_languages_order_idx\` ON \`thesaurus_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_resource_languages_parent_idx\` ON \`thesaurus_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`thesaurus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_sources_order_idx\` ON \`thesaurus_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_sources_parent_id_idx\` ON \`thesaurus_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus\` (
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
  await db.run(sql`CREATE INDEX \`thesaurus_checked_by_idx\` ON \`thesaurus\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`thesaurus_key_idx\` ON \`thesaurus\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_owner_idx\` ON \`thesaurus\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_updated_at_idx\` ON \`thesaurus\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_created_at_idx\` ON \`thesaurus\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_deleted_at_idx\` ON \`thesaurus\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_locales\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`thesaurus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_translation_translation_translator_idx\` ON \`thesaurus_locales\` (\`translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_translation_translation_reviewer_idx\` ON \`thesaurus_locales\` (\`translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`thesaurus_slug_idx\` ON \`thesaurus_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus__status_idx\` ON \`thesaurus_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`thesaurus_locales_locale_parent_id_unique\` ON \`thesaurus_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_locales_parent_alone_idx\` ON \`thesaurus_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_texts_order_parent\` ON \`thesaurus_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_texts_locale_parent\` ON \`thesaurus_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_texts_parent_alone_idx\` ON \`thesaurus_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`thesaurus_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`glossary_id\` text(36),
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
  	\`situations_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`situations_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_order_idx\` ON \`thesaurus_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_parent_idx\` ON \`thesaurus_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_path_idx\` ON \`thesaurus_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_glossary_id_idx\` ON \`thesaurus_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_organisations_id_idx\` ON \`thesaurus_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_support_id_idx\` ON \`thesaurus_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_practices_id_idx\` ON \`thesaurus_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_handbooks_id_idx\` ON \`thesaurus_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_videos_id_idx\` ON \`thesaurus_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_trainers_id_idx\` ON \`thesaurus_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_experts_id_idx\` ON \`thesaurus_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_donors_id_idx\` ON \`thesaurus_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_courses_id_idx\` ON \`thesaurus_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_events_id_idx\` ON \`thesaurus_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_situations_id_idx\` ON \`thesaurus_rels\` (\`situations_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_introductions_id_idx\` ON \`thesaurus_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`thesaurus_rels_pages_id_idx\` ON \`thesaurus_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_concepts_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_thesaurus_v_version_concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_topics_order_idx\` ON \`_thesaurus_v_version_concepts_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_topics_parent_idx\` ON \`_thesaurus_v_version_concepts_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_concepts_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_thesaurus_v_version_concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_audiences_order_idx\` ON \`_thesaurus_v_version_concepts_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_audiences_parent_idx\` ON \`_thesaurus_v_version_concepts_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_concepts_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_thesaurus_v_version_concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_kinds_order_idx\` ON \`_thesaurus_v_version_concepts_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_kinds_parent_idx\` ON \`_thesaurus_v_version_concepts_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_concepts_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_thesaurus_v_version_concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_countries_order_idx\` ON \`_thesaurus_v_version_concepts_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_countries_parent_idx\` ON \`_thesaurus_v_version_concepts_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_concepts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_thesaurus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_order_idx\` ON \`_thesaurus_v_version_concepts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_parent_id_idx\` ON \`_thesaurus_v_version_concepts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_concepts_locales\` (
  	\`term\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_thesaurus_v_version_concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_thesaurus_v_version_concepts_locales_locale_parent_id_uniqu\` ON \`_thesaurus_v_version_concepts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_concepts_locales_parent_alone_idx\` ON \`_thesaurus_v_version_concepts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_thesaurus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_topics_order_idx\` ON \`_thesaurus_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_topics_parent_idx\` ON \`_thesaurus_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_thesaurus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_audiences_order_idx\` ON \`_thesaurus_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_audiences_parent_idx\` ON \`_thesaurus_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_thesaurus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_countries_order_idx\` ON \`_thesaurus_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_countries_parent_idx\` ON \`_thesaurus_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_resource_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_thesaurus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_resource_languages_order_idx\` ON \`_thesaurus_v_version_resource_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_resource_languages_parent_idx\` ON \`_thesaurus_v_version_resource_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`publisher\` text,
  	\`page_date\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_thesaurus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_sources_order_idx\` ON \`_thesaurus_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_sources_parent_id_idx\` ON \`_thesaurus_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`thesaurus\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_parent_idx\` ON \`_thesaurus_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_version_checked_by_idx\` ON \`_thesaurus_v\` (\`version_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_version_key_idx\` ON \`_thesaurus_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_version_owner_idx\` ON \`_thesaurus_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_version_updated_at_idx\` ON \`_thesaurus_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_version_created_at_idx\` ON \`_thesaurus_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_version_deleted_at_idx\` ON \`_thesaurus_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_created_at_idx\` ON \`_thesaurus_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_updated_at_idx\` ON \`_thesaurus_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_snapshot_idx\` ON \`_thesaurus_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_published_locale_idx\` ON \`_thesaurus_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_latest_idx\` ON \`_thesaurus_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_autosave_idx\` ON \`_thesaurus_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_locales\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_thesaurus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_translation_version_translation_tra_idx\` ON \`_thesaurus_v_locales\` (\`version_translation_translator_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_translation_version_translation_rev_idx\` ON \`_thesaurus_v_locales\` (\`version_translation_reviewer_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_version_slug_idx\` ON \`_thesaurus_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_version_version__status_idx\` ON \`_thesaurus_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_thesaurus_v_locales_locale_parent_id_unique\` ON \`_thesaurus_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_locales_parent_alone_idx\` ON \`_thesaurus_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_thesaurus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_texts_order_parent\` ON \`_thesaurus_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_texts_locale_parent\` ON \`_thesaurus_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_texts_parent_alone_idx\` ON \`_thesaurus_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_thesaurus_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`glossary_id\` text(36),
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
  	\`situations_id\` text(36),
  	\`introductions_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_thesaurus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`situations_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_order_idx\` ON \`_thesaurus_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_parent_idx\` ON \`_thesaurus_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_path_idx\` ON \`_thesaurus_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_glossary_id_idx\` ON \`_thesaurus_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_organisations_id_idx\` ON \`_thesaurus_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_support_id_idx\` ON \`_thesaurus_v_rels\` (\`support_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_practices_id_idx\` ON \`_thesaurus_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_handbooks_id_idx\` ON \`_thesaurus_v_rels\` (\`handbooks_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_videos_id_idx\` ON \`_thesaurus_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_trainers_id_idx\` ON \`_thesaurus_v_rels\` (\`trainers_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_experts_id_idx\` ON \`_thesaurus_v_rels\` (\`experts_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_donors_id_idx\` ON \`_thesaurus_v_rels\` (\`donors_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_courses_id_idx\` ON \`_thesaurus_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_events_id_idx\` ON \`_thesaurus_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_situations_id_idx\` ON \`_thesaurus_v_rels\` (\`situations_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_introductions_id_idx\` ON \`_thesaurus_v_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX \`_thesaurus_v_rels_pages_id_idx\` ON \`_thesaurus_v_rels\` (\`pages_id\`);`)
  await db.run(sql`ALTER TABLE \`support_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`support_rels_situations_id_idx\` ON \`support_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_support_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_support_v_rels_situations_id_idx\` ON \`_support_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`practices_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`practices_rels_situations_id_idx\` ON \`practices_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_practices_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_situations_id_idx\` ON \`_practices_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`handbooks_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`handbooks_rels_situations_id_idx\` ON \`handbooks_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_handbooks_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_handbooks_v_rels_situations_id_idx\` ON \`_handbooks_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`videos_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`videos_rels_situations_id_idx\` ON \`videos_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_videos_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_situations_id_idx\` ON \`_videos_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`courses_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`courses_rels_situations_id_idx\` ON \`courses_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_courses_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_situations_id_idx\` ON \`_courses_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`events_rels_situations_id_idx\` ON \`events_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_situations_id_idx\` ON \`_events_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`trainers_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`trainers_rels_situations_id_idx\` ON \`trainers_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_trainers_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_trainers_v_rels_situations_id_idx\` ON \`_trainers_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`experts_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`experts_rels_situations_id_idx\` ON \`experts_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_experts_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_experts_v_rels_situations_id_idx\` ON \`_experts_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`donors_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`donors_rels_situations_id_idx\` ON \`donors_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_donors_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_donors_v_rels_situations_id_idx\` ON \`_donors_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`organisations_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_situations_id_idx\` ON \`organisations_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_situations_id_idx\` ON \`_organisations_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`glossary_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_situations_id_idx\` ON \`glossary_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_glossary_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_situations_id_idx\` ON \`_glossary_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`introductions_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`introductions_rels_situations_id_idx\` ON \`introductions_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_introductions_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_introductions_v_rels_situations_id_idx\` ON \`_introductions_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`pages_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`pages_rels_situations_id_idx\` ON \`pages_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_situations_id_idx\` ON \`_pages_v_rels\` (\`situations_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`situations_id\` text(36) REFERENCES situations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`thesaurus_id\` text(36) REFERENCES thesaurus(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_situations_id_idx\` ON \`payload_locked_documents_rels\` (\`situations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_thesaurus_id_idx\` ON \`payload_locked_documents_rels\` (\`thesaurus_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`situations_picks\`;`)
  await db.run(sql`DROP TABLE \`situations_picks_locales\`;`)
  await db.run(sql`DROP TABLE \`situations_topics\`;`)
  await db.run(sql`DROP TABLE \`situations_audiences\`;`)
  await db.run(sql`DROP TABLE \`situations_countries\`;`)
  await db.run(sql`DROP TABLE \`situations_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`situations_sources\`;`)
  await db.run(sql`DROP TABLE \`situations\`;`)
  await db.run(sql`DROP TABLE \`situations_locales\`;`)
  await db.run(sql`DROP TABLE \`situations_texts\`;`)
  await db.run(sql`DROP TABLE \`situations_rels\`;`)
  await db.run(sql`DROP TABLE \`_situations_v_version_picks\`;`)
  await db.run(sql`DROP TABLE \`_situations_v_version_picks_locales\`;`)
  await db.run(sql`DROP TABLE \`_situations_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_situations_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_situations_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_situations_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_situations_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_situations_v\`;`)
  await db.run(sql`DROP TABLE \`_situations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_situations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_situations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_concepts_topics\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_concepts_audiences\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_concepts_kinds\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_concepts_countries\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_concepts\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_concepts_locales\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_topics\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_audiences\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_countries\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_sources\`;`)
  await db.run(sql`DROP TABLE \`thesaurus\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_locales\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_texts\`;`)
  await db.run(sql`DROP TABLE \`thesaurus_rels\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_concepts_topics\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_concepts_audiences\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_concepts_kinds\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_concepts_countries\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_concepts\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_concepts_locales\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_resource_languages\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_thesaurus_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_support_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_support_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`support_rels\`;`)
  await db.run(sql`DROP TABLE \`support_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_support_rels\` RENAME TO \`support_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new__support_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__support_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_support_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_support_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__support_v_rels\` RENAME TO \`_support_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_practices_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_practices_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`practices_rels\`;`)
  await db.run(sql`DROP TABLE \`practices_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_practices_rels\` RENAME TO \`practices_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__practices_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__practices_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_practices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__practices_v_rels\` RENAME TO \`_practices_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_handbooks_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_handbooks_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`handbooks_rels\`;`)
  await db.run(sql`DROP TABLE \`handbooks_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_handbooks_rels\` RENAME TO \`handbooks_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__handbooks_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__handbooks_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_handbooks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_handbooks_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__handbooks_v_rels\` RENAME TO \`_handbooks_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_videos_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_videos_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`videos_rels\`;`)
  await db.run(sql`DROP TABLE \`videos_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_videos_rels\` RENAME TO \`videos_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__videos_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__videos_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_videos_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__videos_v_rels\` RENAME TO \`_videos_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_courses_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_courses_rels\`("id", "order", "parent_id", "path", "trainers_id", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "trainers_id", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`courses_rels\`;`)
  await db.run(sql`DROP TABLE \`courses_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_courses_rels\` RENAME TO \`courses_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__courses_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__courses_v_rels\`("id", "order", "parent_id", "path", "trainers_id", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "trainers_id", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_courses_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__courses_v_rels\` RENAME TO \`_courses_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_events_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_events_rels\`("id", "order", "parent_id", "path", "trainers_id", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "trainers_id", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_events_rels\` RENAME TO \`events_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__events_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__events_v_rels\`("id", "order", "parent_id", "path", "trainers_id", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "trainers_id", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v_rels\` RENAME TO \`_events_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_trainers_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_trainers_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`trainers_rels\`;`)
  await db.run(sql`DROP TABLE \`trainers_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_trainers_rels\` RENAME TO \`trainers_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__trainers_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__trainers_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_trainers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_trainers_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__trainers_v_rels\` RENAME TO \`_trainers_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_experts_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_experts_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`experts_rels\`;`)
  await db.run(sql`DROP TABLE \`experts_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_experts_rels\` RENAME TO \`experts_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__experts_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__experts_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_experts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_experts_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__experts_v_rels\` RENAME TO \`_experts_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_donors_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_donors_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`donors_rels\`;`)
  await db.run(sql`DROP TABLE \`donors_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_donors_rels\` RENAME TO \`donors_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__donors_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__donors_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_donors_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_donors_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__donors_v_rels\` RENAME TO \`_donors_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_organisations_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_organisations_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations_rels\` RENAME TO \`organisations_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__organisations_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__organisations_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v_rels\` RENAME TO \`_organisations_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_glossary_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_glossary_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`glossary_rels\`;`)
  await db.run(sql`DROP TABLE \`glossary_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_glossary_rels\` RENAME TO \`glossary_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__glossary_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__glossary_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_glossary_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__glossary_v_rels\` RENAME TO \`_glossary_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_introductions_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_introductions_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`introductions_rels\`;`)
  await db.run(sql`DROP TABLE \`introductions_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_introductions_rels\` RENAME TO \`introductions_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__introductions_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__introductions_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_introductions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_introductions_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__introductions_v_rels\` RENAME TO \`_introductions_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_pages_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_pages_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages_rels\` RENAME TO \`pages_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__pages_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__pages_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "support_id", "practices_id", "handbooks_id", "videos_id", "trainers_id", "experts_id", "donors_id", "courses_id", "events_id", "glossary_id", "introductions_id", "pages_id" FROM \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v_rels\` RENAME TO \`_pages_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "support_id", "practices_id", "handbooks_id", "videos_id", "courses_id", "events_id", "trainers_id", "experts_id", "donors_id", "organisations_id", "glossary_id", "introductions_id", "pages_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "support_id", "practices_id", "handbooks_id", "videos_id", "courses_id", "events_id", "trainers_id", "experts_id", "donors_id", "organisations_id", "glossary_id", "introductions_id", "pages_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
}
