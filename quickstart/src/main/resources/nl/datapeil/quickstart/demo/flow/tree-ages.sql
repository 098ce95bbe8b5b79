SELECT COUNT(*) AS bomen, MIN(plantjaar) AS oudste, COUNT(plantjaar) AS jaar_bekend,
  SUM(CASE WHEN plantjaar < 1990 THEN 1 ELSE 0 END) AS voor_1990
FROM trees
