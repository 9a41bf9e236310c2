-- Sample rows that version 3 of the schema added.
insert into ad_likeness (ad_id, first_ad, signature) values (1, 1, '\x00'), (2, 1, '\x01');
insert into ad_likeness_key (key, ad_id) values (1, 1), (2, 1), (2, 2), (3, 2);
