-- Sample rows as version 1 of the schema held them.
insert into board (source, board, etag, failures, last_fetched) values ('lever', 'sample-one', '"a"', 0, '2026-01-03Z');
insert into board_fetch (board_id, at, complete, new, changed, unchanged, closed, reopened)
  values (1, '2026-01-02Z', true, 2, 0, 0, 0, 0), (1, '2026-01-03Z', true, 0, 1, 0, 1, 0);
insert into ad (board_id, external_id, version, first_seen, closed_at)
  values (1, 'x', 2, '2026-01-02Z', null), (1, 'y', 1, '2026-01-02Z', '2026-01-03Z');
insert into ad_version (ad_id, version, seen_at, hash, title, company, locations, text) values
  (1, 1, '2026-01-02Z', '\x01', 'Data Engineer', 'Sample One', '{Oslo}', 'Sample text: SQL is required for this work.'),
  (1, 2, '2026-01-03Z', '\x02', 'Data Engineer', 'Sample One', '{Oslo,Bergen}', 'Sample text: SQL and dbt are required.'),
  (2, 1, '2026-01-02Z', '\x03', 'Analyst', 'Sample One', '{}', 'Sample text: spreadsheets.');
insert into ad_event (ad_id, fetch_id, at, what, version) values
  (1, 1, '2026-01-02Z', 'seen', 1), (2, 1, '2026-01-02Z', 'seen', 1),
  (1, 2, '2026-01-03Z', 'changed', 2), (2, 2, '2026-01-03Z', 'closed', 1);
