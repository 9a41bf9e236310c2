-- Which ads are one posting: each ad points at the first ad of its posting (itself when it is the first). The signature
-- and the keys, which candidates are found by, follow from the first wording of the ad.
create table ad_likeness (
  ad_id bigint primary key references ad,
  first_ad bigint not null references ad,
  signature bytea not null
);
alter table ad_likeness alter column signature set storage external;
create index ad_likeness_first on ad_likeness (first_ad);

-- Written together with `ad_likeness`; a reference back would cost more than all else.
create table ad_likeness_key (
  key bigint not null,
  ad_id bigint not null,
  primary key (key, ad_id)
);
