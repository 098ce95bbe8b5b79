-- 100 million lines over 50 months, 6,000 of them about populations. Few people have many lines, few
-- activities most of them: the numbers of both are squares of random ones. Payloads are as long as
-- real ones, in plain text and of no known query. After `LogMeasurement people`.
insert into log_activity (uri)
select 'https://privacy.example/processing-activities/' || gen_random_uuid() || '/versions/1'
from generate_series(1, 200);

do $$
declare
    first timestamptz;
begin
    for month in 0..49 loop
        first := (date '2022-10-01' + make_interval(months => month)) at time zone 'UTC';
        perform add_log_month(first);
        insert into log_line
        select (1000::bigint << 42) + month * 2000000 + i, t, t + interval '40 ms',
            t + interval '60 ms', gen_random_uuid(), i, null,
            floor(1000000 * power(random(), 2))::bigint + 1, null, null,
            floor(200 * power(random(), 2))::integer + 1, 1,
            decode(repeat('00', 47), 'hex'), sha256(int8send(i))
        from (select i, first + i * interval '1.2 seconds' as t
              from generate_series(1, 2000000) i) as moments;
        commit;
    end loop;
end;
$$;

insert into log_line
select (1001::bigint << 42) + row_number() over (), t, t, t, gen_random_uuid(), 1, null, null, null,
    id, 1, 1, decode(repeat('00', 47), 'hex'), sha256(int8send(1))
from (select p.id, timestamptz '2022-10-02' + random() * interval '1490 days' as t
      from log_population p, generate_series(1, 60)) as moments;

analyze;
