SELECT n.code, n.naam, COUNT(*) AS kolken, COUNT(near.x) AS bij_boom, SUM(near.groot_blad) AS bij_groot_blad
FROM gullies g
JOIN neighbourhoods n ON ST_Contains(n.geometry, ST_Point(g.x, g.y))
LEFT JOIN (
  SELECT k.x, k.y, MAX(CASE WHEN s.bladlengte_cm >= 12 THEN 1 ELSE 0 END) AS groot_blad
  FROM gullies k
  JOIN trees t ON ST_DWithin(ST_Point(k.x, k.y), ST_Point(t.x, t.y), 4)
  JOIN tree_species s ON s.soort_latijn = t.soort_latijn
  WHERE k.eindregistratie IS NULL
  GROUP BY k.x, k.y
) near ON near.x = g.x AND near.y = g.y
WHERE g.eindregistratie IS NULL
GROUP BY n.code, n.naam
ORDER BY n.code
