-- What decisions rest on has a number that grows with every change, as part of the change itself.
-- Whoever records a decision compares the number it decided on: none is recorded on something older.
create table decision_ground (
    single boolean not null default true check (single),
    epoch  bigint  not null,

    constraint decision_ground_pk primary key (single)
);

comment on table decision_ground is 'One row: how often the grounds of decisions have changed.';

insert into decision_ground (epoch) values (1);

create function change_decision_ground() returns trigger language plpgsql as $$
begin
    update decision_ground set epoch = epoch + 1;
    return null;
end;
$$;

comment on function change_decision_ground is
    'For deferred constraint triggers on every table that decisions read: it locks at the commit only.';

create constraint trigger activity_grounds_decisions after insert or update or delete on activity
    deferrable initially deferred for each row execute function change_decision_ground();

create constraint trigger policy_grounds_decisions after insert or update or delete on policy
    deferrable initially deferred for each row execute function change_decision_ground();
