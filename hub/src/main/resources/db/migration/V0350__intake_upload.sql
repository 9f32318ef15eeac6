-- Lists that offices bring: the file (sealed, and only until its rows are taken over), how its columns are read, what
-- came of it, and the rows that were refused. All of it belongs to the institution that brought it.
create schema intake;
grant usage on schema intake to sciezka_app;

create table intake.upload (
    id uuid primary key,
    institution_id uuid not null,
    staff_id uuid not null,
    uploaded_at timestamptz not null,
    file_bytes bigint not null,
    file_sha256 bytea not null,
    encoding text, -- null for a workbook
    other_sheets int not null default 0,
    rows int not null,
    heading_row int not null,
    head_sealed bytea not null, -- headings and the first rows
    columns jsonb, -- meaning of the columns → position
    state text not null check (state in ('TO_MAP', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'INTERRUPTED', 'DROPPED')),
    done_rows int not null default 0,
    started_at timestamptz,
    beat_at timestamptz, -- the work was alive then
    finished_at timestamptz,
    new_count int not null default 0,
    changed_count int not null default 0,
    unchanged_count int not null default 0,
    refused_count int not null default 0,
    zeros_count int not null default 0,
    unnamed_count int not null default 0,
    preview_sealed bytea
);
create index upload_by_institution on intake.upload (institution_id, uploaded_at desc);
-- two lists of one institution are never taken over at once
create unique index upload_one_running on intake.upload (institution_id) where state = 'RUNNING';

create table intake.upload_part (
    upload_id uuid not null references intake.upload (id) on delete cascade,
    institution_id uuid not null,
    part int not null,
    sealed bytea not null,
    primary key (upload_id, part)
);

create table intake.refused_row (
    upload_id uuid not null references intake.upload (id) on delete cascade,
    institution_id uuid not null,
    number int not null,
    cells_sealed bytea not null,
    problems text[] not null,
    primary key (upload_id, number)
);

-- how this institution's lists with these headings were read last time
create table intake.column_memory (
    institution_id uuid not null,
    fingerprint text not null,
    columns jsonb not null, -- meaning of the column → folded heading
    used_at timestamptz not null,
    primary key (institution_id, fingerprint)
);

do $$
declare
    own text;
begin
    foreach own in array array['upload', 'upload_part', 'refused_row', 'column_memory'] loop
        execute format('alter table intake.%I enable row level security', own);
        execute format('alter table intake.%I force row level security', own);
        execute format('create policy own on intake.%I using (institution_id = (select acting.institution()))', own);
    end loop;
end
$$;
create index upload_part_by_institution on intake.upload_part (institution_id);
create index refused_row_by_institution on intake.refused_row (institution_id);

grant select, insert, update, delete on intake.upload, intake.upload_part, intake.refused_row, intake.column_memory
    to sciezka_app;
