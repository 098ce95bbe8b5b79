package nl.datapeil.privacy.log.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.log.line.Context;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.privacy.log.line.Outcome;
import nl.datapeil.privacy.log.line.Span;
import nl.datapeil.privacy.log.read.LineFilter;
import nl.datapeil.privacy.log.write.LogWriter;
import org.jspecify.annotations.Nullable;

/// Lines about our own work: who looked into the log, who erased whom, who asked for a name.
@ApplicationScoped
public class Trail {
  private static final Map<String, String> US = Map.of("service.name", "privacy-service");
  private static final Context.Actor THEMSELVES = new Context.Actor("data-subject", null);

  private final LogWriter log;
  private final Today today;
  private final PrivacyConfig.Log settings;

  Trail(LogWriter log, Today today, PrivacyConfig config) {
    this.log = log;
    this.today = today;
    settings = config.log();
  }

  void inspected(Caller.Known reader, LineFilter filter, int shown) {
    inspected(actor(reader), filter, shown);
  }

  /// Names nobody: the context of a line outlives the erasure of its data subject.
  void inspectedThemselves(LineFilter filter, int shown) {
    inspected(THEMSELVES, filter, shown);
  }

  private void inspected(Context.Actor reader, LineFilter filter, int shown) {
    var by =
        filter.subject() != null
            ? "log.read by data subject"
            : filter.trace() != null
                ? "log.read by trace"
                : filter.activity() != null ? "log.read by activity" : "log.read";
    add(settings.ownActivity(), by, reader, filter.subject(), filter.activity(), (long) shown);
  }

  /// Without the data subject: a line that named them would undo it.
  public void erased(Caller.Known officer, String reason) {
    add(settings.ownActivity(), "log.erasure", actor(officer), null, reason, null);
  }

  /// Personal data outside the log were shown, for this activity; `at` is where they are, not
  /// whose.
  public void looked(URI activity, String name, Caller.Known reader, URI at) {
    add(activity, name, actor(reader), null, at.toString(), null);
  }

  private static Context.Actor actor(Caller.Known caller) {
    return new Context.Actor(caller.id(), caller.name());
  }

  private void add(
      URI activity,
      String name,
      Context.Actor actor,
      @Nullable DataSubject subject,
      @Nullable String about,
      @Nullable Long rows) {
    var now = today.now();
    var context = new Context(name, US, null, null, null, actor, null, about);
    var key = new Span.Key(Ids.next(), ThreadLocalRandom.current().nextLong(), null);
    var details = new Span.Details(context, null, rows);
    log.write(
        List.of(
            new Span(
                key, null, now, now, Outcome.OK, activity.toString(), subject, null, details)));
  }
}
