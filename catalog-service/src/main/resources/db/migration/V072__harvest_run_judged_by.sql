-- By what a run judged from its beginning: what is judged by newer rules is judged again the next time.
alter table harvest_run add column judged_by text;
