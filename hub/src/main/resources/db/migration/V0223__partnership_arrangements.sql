-- Arrangements about data end, and annexes add further ones (art. 26 and 28 RODO). What was signed never changes.
alter table partnership.party
    add column arrangement_to date check (arrangement_to > arrangement_on),
    drop column processing_contract_on;
comment on column partnership.party.arrangement_to is 'the first day after its end; null: no end';

create table partnership.arrangement (
    agreement_id   uuid    not null,
    institution_id uuid    not null,
    acceded_on     date    not null,
    by_version     integer not null,
    kind           text    not null check (kind in ('JOINT_CONTROLLERS', 'PROCESSING')),
    valid_from     date    not null,
    valid_to       date check (valid_to > valid_from),
    number         text,
    essence        text,
    foreign key (agreement_id, institution_id, acceded_on) references partnership.party,
    foreign key (agreement_id, by_version) references partnership.agreement_version (agreement_id, ordinal)
);
create index on partnership.arrangement (agreement_id, institution_id, acceded_on);
comment on table partnership.arrangement is 'of parties that were inside already, by annexes';
comment on column partnership.arrangement.valid_from is 'never before the annex is in force';
grant select, insert on partnership.arrangement to sciezka_app;

-- all of them, whichever document brought them
create view partnership.api_arrangement with (security_invoker = true) as
select agreement_id, institution_id, acceded_on, by_version, arrangement as kind, arrangement_on as valid_from,
       arrangement_to as valid_to, arrangement_number as number, arrangement_essence as essence
  from partnership.party where arrangement <> 'NONE'
union all
select agreement_id, institution_id, acceded_on, by_version, kind, valid_from, valid_to, number, essence
  from partnership.arrangement;
grant select on partnership.api_arrangement to sciezka_app;

update partnership.draft set content = content || jsonb_build_object('arranging', jsonb_build_array());
