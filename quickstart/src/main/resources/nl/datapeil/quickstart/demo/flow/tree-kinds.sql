SELECT t.soort_latijn, s.soort_nl, COUNT(*) AS bomen
FROM trees t
JOIN tree_species s ON s.soort_latijn = t.soort_latijn
GROUP BY t.soort_latijn, s.soort_nl
ORDER BY bomen DESC
LIMIT 3
