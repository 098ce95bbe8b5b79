-- Written advice of the authority (GDPR art. 36(2)) is kept apart: whoever goes on says how it is followed.
alter table assessment drop constraint assessment_consulted_check;
alter table assessment add constraint assessment_consulted_check
    check (consulted in ('NOT', 'RUNNING', 'CLEARED', 'ADVISED', 'BARRED'));
alter table assessment drop constraint assessment_consulted;
alter table assessment add constraint assessment_consulted check (
    status <> 'IN_FORCE' or workflow = 'SIMPLE' or not high_residual_risk
    or consulted in ('CLEARED', 'ADVISED'));
update assessment set consulted = 'ADVISED'
where status = 'CONSULTATION' and id in (select assessment_id from consultation where outcome = 'ADVICE');
