package nl.datapeil.privacy.log.population;

import java.util.UUID;

/// A population, for `dpl.datapeil.population` of the lines about it.
record PopulationView(UUID id, long members) {}
