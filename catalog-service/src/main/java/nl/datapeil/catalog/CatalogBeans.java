package nl.datapeil.catalog;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;

/// What the service needs from outside its own code.
class CatalogBeans {
  @Produces
  @Singleton
  InstantSource clock() {
    return Clock.systemUTC();
  }
}
