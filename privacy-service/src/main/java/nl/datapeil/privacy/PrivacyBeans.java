package nl.datapeil.privacy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Set;
import nl.datapeil.privacy.deadline.WorkingDays;

class PrivacyBeans {
  @Produces
  @Singleton
  InstantSource clock() {
    return InstantSource.system();
  }

  @Produces
  @Singleton
  WorkingDays workingDays(PrivacyConfig config) {
    return new WorkingDays(config.deadlines().designatedHolidays().orElse(Set.of()));
  }
}
