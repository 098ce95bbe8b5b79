package nl.datapeil.catalog.notification;

import static nl.datapeil.catalog.CatalogProblem.SUBSCRIPTION_SINK_REFUSED;

import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.NotificationSettings;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.outgoing.SafeUrls;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What holds for every subscription.
@Singleton
public class Terms {
  private static final int LONGEST_SINK = 2000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final NotificationSettings settings;
  private final SafeUrls urls;
  private final InstantSource clock;

  Terms(CatalogConfig config, SafeUrls urls, InstantSource clock) {
    settings = config.notification();
    this.urls = urls;
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  int mostPerCaller() {
    return settings.mostPerCaller();
  }

  /// Till when a subscription is told more than everybody may know; null is not at all.
  @Nullable Instant sightUntil(Sight sight) {
    return sight == Sight.EVERYTHING ? now().plus(settings.staffSight()) : null;
  }

  /// Looks at the text only; where the name leads is looked at before each delivery.
  void allow(URI sink) {
    urls.objection(sink).ifPresent(Terms::refuse);
    if (sink.toString().length() > LONGEST_SINK) {
      refuse(
          Text.of(
              "The URL of a sink has at most %d characters.",
              "De URL van een ontvanger heeft hoogstens %d tekens.", LONGEST_SINK));
    }
    if (!settings.allowHttp() && !"https".equalsIgnoreCase(sink.getScheme())) {
      refuse(
          new Text(
              "Events are delivered over https only.", "Gebeurtenissen gaan alleen over https."));
    }
  }

  private static void refuse(Text why) {
    throw SUBSCRIPTION_SINK_REFUSED
        .because(escaped(why.en()), escaped(why.nl()))
        .with(List.of(new Violation("sink", why)));
  }

  /// Nobody can guess it.
  String newKey() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String escaped(String text) {
    return text.replace("%", "%%");
  }
}
