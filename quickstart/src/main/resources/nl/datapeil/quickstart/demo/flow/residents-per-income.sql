SELECT buurtcode, inkomensklasse, COUNT(*) AS inwoners
FROM residents
GROUP BY buurtcode, inkomensklasse
ORDER BY buurtcode, inkomensklasse
