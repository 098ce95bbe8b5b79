package nl.datapeil.analytics.query.pseudonym;

import com.google.crypto.tink.prf.PrfSet;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.function.ToLongFunction;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.analytics.query.engine.EngineFunction;

/// Makes pseudonyms with this service's key. The service does not start without one.
@Startup
@ApplicationScoped
public class Pseudonyms {
  private final PrfSet key;

  Pseudonyms(AnalyticsConfig config) throws GeneralSecurityException, IOException {
    var settings = config.pseudonym();
    var keyset = new KeysetFile(settings.keyset());
    if (settings.createKeyset()) {
      keyset.createIfAbsent();
    }
    key = keyset.read();
  }

  /// The function by which the planner replaces values. Within one domain equal values get equal
  /// pseudonyms, so tables still join; those of different domains cannot be linked.
  public EngineFunction inDomain(String domain) {
    return new PseudonymFunction(new Pseudonymiser(key, domain));
  }

  /// Numbers of 64 bits that stand for values and for nobody else to compute. Those of one use tell
  /// nothing of those of another, nor of pseudonyms.
  public ToLongFunction<String> numbers(String use) {
    return new KeyedNumbers(key, "numbers:" + use);
  }
}
