-- Sample rows that version 2 of the schema added.
insert into posting (ad_id, version, reader_version, read_at, facts, evidence)
  values (1, 2, 'ads-0', '2026-01-03Z', '{"title":"Data Engineer"}', '{}');
insert into reading (reader_version, started_at, whole_at) values ('ads-0', '2026-01-03Z', '2026-01-03Z');
