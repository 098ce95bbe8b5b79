SELECT s.soort_nl, t.plantjaar
FROM trees t
JOIN tree_species s ON s.soort_latijn = t.soort_latijn
WHERE t.plantjaar = (SELECT MIN(plantjaar) FROM trees)
