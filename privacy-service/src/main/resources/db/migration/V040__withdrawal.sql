alter table activity_version
    add column withdrawer        text,
    add column withdrawer_name   text,
    add column withdrawn_at      timestamptz,
    add column withdrawal_reason text,
    add constraint activity_version_withdrawal_whole check (
        num_nonnulls(withdrawer, withdrawer_name, withdrawn_at, withdrawal_reason) in (0, 4)),
    add constraint activity_version_withdrawn_after_approval check (
        withdrawer is null or approver is not null);

comment on column activity_version.withdrawal_reason is
    'Why the approval no longer holds; from then on the version permits nothing.';

-- As before, and a withdrawal too is added once.
create or replace function keep_version() returns trigger language plpgsql as $$
declare
    advice     constant text[] := '{advice_positive,advice_text,adviser,adviser_name,advised_at}';
    approval   constant text[] := '{approver,approver_name,approved_at,motivation}';
    withdrawal constant text[] := '{withdrawer,withdrawer_name,withdrawn_at,withdrawal_reason}';
begin
    if tg_op = 'DELETE'
        or to_jsonb(new) - advice - approval - withdrawal
            is distinct from to_jsonb(old) - advice - approval - withdrawal
        or (old.adviser is not null and (new.advice_positive, new.advice_text, new.adviser,
            new.adviser_name, new.advised_at) is distinct from (old.advice_positive,
            old.advice_text, old.adviser, old.adviser_name, old.advised_at))
        or (old.approver is not null and (new.approver, new.approver_name, new.approved_at,
            new.motivation) is distinct from (old.approver, old.approver_name, old.approved_at,
            old.motivation))
        or (old.withdrawer is not null and (new.withdrawer, new.withdrawer_name, new.withdrawn_at,
            new.withdrawal_reason) is distinct from (old.withdrawer, old.withdrawer_name,
            old.withdrawn_at, old.withdrawal_reason))
    then
        raise exception 'A version of a processing activity does not change';
    end if;
    return new;
end;
$$;
