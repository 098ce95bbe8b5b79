-- Decisions rest on assessments, agreements and destruction orders as well. Drafts of assessments
-- decide nothing, and only drafts change without changing their status.
create constraint trigger assessment_grounds_decisions after insert or delete on assessment
    deferrable initially deferred for each row execute function change_decision_ground();

create constraint trigger assessment_step_grounds_decisions after update on assessment
    deferrable initially deferred for each row
    when (new.status <> old.status or new.status not in ('DRAFT', 'IN_REVIEW', 'ADVICE', 'DECISION'))
    execute function change_decision_ground();

create constraint trigger record_grounds_decisions after insert or update on record
    deferrable initially deferred for each row
    when (new.kind in ('AGREEMENT', 'RETENTION_RULE', 'DESTRUCTION_ORDER'))
    execute function change_decision_ground();
