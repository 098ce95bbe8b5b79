create table log_population (
    id          uuid        not null,
    members     bigint      not null check (members >= 1),
    uploaded_at timestamptz not null,

    constraint log_population_pk primary key (id)
);

comment on table log_population is
    'A set of data subjects that one line can be about; the id is the first half of the SHA-256 of'
    ' the set, so the same people are the same population.';

create table log_population_chunk (
    chunk      integer not null,
    population uuid    not null,
    members    bytea   not null,

    constraint log_population_chunk_pk primary key (chunk, population),
    constraint log_population_chunk_of foreign key (population) references log_population (id)
        on delete cascade
);

create index log_population_chunk_population on log_population_chunk (population);

comment on table log_population_chunk is
    'The members of a population with numbers from chunk * 65536: their last 16 bits, as a Roaring'
    ' bitmap.';
