-- What outsiders may not see is looked up by name for each page they read.
create index entry_hidden_idx on entry (iri) where status <> 'PUBLISHED';
