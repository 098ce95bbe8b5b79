package nl.datapeil.privacy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

class PrivacyBeans {
  @Produces
  @Singleton
  InstantSource clock() {
    return InstantSource.system();
  }
}
