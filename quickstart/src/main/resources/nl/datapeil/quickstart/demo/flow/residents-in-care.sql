SELECT bsn, geboortedatum, postcode, inkomensklasse
FROM residents
WHERE schuldhulp
