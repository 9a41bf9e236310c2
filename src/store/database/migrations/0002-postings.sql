-- What was read from an ad's wording, by a version of the reader. Evidence is kept apart, because counting needs the
-- facts only.
create table posting (
  ad_id bigint not null,
  version integer not null,
  reader_version text not null,
  read_at timestamptz not null,
  facts jsonb not null,
  evidence jsonb not null,
  primary key (ad_id, version, reader_version),
  foreign key (ad_id, version) references ad_version
);
alter table posting alter column facts set storage external;
alter table posting alter column evidence set storage external;
create index posting_reader on posting (reader_version, ad_id);

-- A reading of all ads by one version of the reader. The last one that is whole serves; a newer one serves when it is
-- whole.
create table reading (
  reader_version text primary key,
  started_at timestamptz not null,
  whole_at timestamptz
);
