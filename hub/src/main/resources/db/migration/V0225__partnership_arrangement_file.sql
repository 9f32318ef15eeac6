-- The signed arrangement itself as a PDF (podpisane uzgodnienia): brought while a document is drawn up, never changed once
-- it is put forward, read by whoever signs the document or was a party of the agreement when it came.
create table partnership.arrangement_file (
    draft_id       uuid        not null references partnership.draft,
    institution_id uuid        not null references institution.institution,
    sha256         bytea       not null check (length(sha256) = 32),
    content        bytea       not null check (length(content) between 1 and 5242880),
    attached_by    uuid        not null,
    attached_at    timestamptz not null,
    primary key (draft_id, institution_id)
);
comment on column partnership.arrangement_file.institution_id is 'whose arrangement it is';
alter table partnership.arrangement_file enable row level security;
alter table partnership.arrangement_file force row level security;

create policy read on partnership.arrangement_file for select using (
    exists (select 1 from partnership.draft d
             where d.id = draft_id
               and (d.institution_id = (select acting.institution())
                    or d.state in ('PUT_FORWARD', 'IN_FORCE')
                       and (exists (select 1 from partnership.party y
                                      left join partnership.agreement_version v
                                             on v.agreement_id = d.agreement_id and v.ordinal = d.concluded
                                     where y.agreement_id = d.agreement_id
                                       and y.institution_id = (select acting.institution())
                                       and (y.left_on is null
                                            or y.left_on > coalesce(v.in_force_from, (select acting.day()))))
                            or d.content -> 'joining' @> jsonb_build_array(jsonb_build_object(
                                   'institution', jsonb_build_object('value', (select acting.institution())::text)))))));
create policy bring on partnership.arrangement_file for insert with check (
    exists (select 1 from partnership.draft d
             where d.id = draft_id and d.state = 'DRAWN_UP' and d.institution_id = (select acting.institution())));
create policy take_away on partnership.arrangement_file for delete using (
    exists (select 1 from partnership.draft d
             where d.id = draft_id and d.state = 'DRAWN_UP' and d.institution_id = (select acting.institution())));
grant select, insert, delete on partnership.arrangement_file to sciezka_app;
