-- Ads as they were fetched, with their history. Text is stored as it is (EXTERNAL): compressing it takes longer than
-- all else that a bulk load does.

create table board (
  id bigint generated always as identity primary key,
  source text not null,
  board text not null,
  etag text,
  last_modified text,
  next_allowed timestamptz,
  failures integer not null default 0,
  last_error text,
  cursor jsonb,
  last_fetched timestamptz,
  unique (source, board)
);

-- One completed fetch of one board; the same instant is the same fetch.
create table board_fetch (
  id bigint generated always as identity primary key,
  board_id bigint not null references board,
  at timestamptz not null,
  complete boolean not null,
  new integer not null,
  changed integer not null,
  unchanged integer not null,
  closed integer not null,
  reopened integer not null,
  unique (board_id, at)
);

-- What identifies an ad, and its state now. An open ad was last seen at the last complete fetch of its board.
create table ad (
  id bigint generated always as identity primary key,
  board_id bigint not null references board,
  external_id text not null,
  version integer not null default 1,
  first_seen timestamptz not null,
  closed_at timestamptz,
  unique (board_id, external_id)
);

-- Every wording that an ad has had, from the first (1) on.
create table ad_version (
  ad_id bigint not null references ad,
  version integer not null,
  seen_at timestamptz not null,
  hash bytea not null,
  url text,
  title text,
  company text,
  locations text[] not null,
  text text not null,
  pay jsonb,
  pay_text text,
  employment text,
  department text,
  work_mode text,
  posted text,
  updated text,
  closes text,
  primary key (ad_id, version)
);
alter table ad_version alter column text set storage external;

-- What happened to an ad, and at which fetch.
create table ad_event (
  ad_id bigint not null references ad,
  fetch_id bigint not null references board_fetch,
  at timestamptz not null,
  what text not null check (what in ('seen', 'changed', 'closed', 'reopened')),
  version integer not null,
  primary key (ad_id, fetch_id)
);
create index ad_event_fetch on ad_event (fetch_id);
