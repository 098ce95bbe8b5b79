-- As `Confidentiality.holdsOn`: up to and including the last day, or without end.
create function is_confidential(terms jsonb, today date) returns boolean language sql stable
    return terms -> 'confidentiality' is not null
        and coalesce((terms #>> '{confidentiality,confidentialUntil}')::date >= today, true);
