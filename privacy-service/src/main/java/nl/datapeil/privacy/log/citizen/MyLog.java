package nl.datapeil.privacy.log.citizen;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Locale;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.privacy.log.read.LineFilter;
import nl.datapeil.privacy.log.read.StoredSpan;
import nl.datapeil.privacy.log.trail.Inspection;
import nl.datapeil.privacy.record.Page;

/// Tells a citizen what was done with their data.
@ApplicationScoped
class MyLog {
  private final Inspection log;
  private final NamedActivities activities;
  private final PrivacyConfig config;

  MyLog(Inspection log, NamedActivities activities, PrivacyConfig config) {
    this.log = log;
    this.activities = activities;
    this.config = config;
  }

  Page<MyLine> page(String identifier, PageRequest page, Locale language) throws SQLException {
    var me = new DataSubject(config.citizen().type(), identifier);
    var found = log.forThemselves(LineFilter.about(me, page, LineFilter.Order.NEWEST_FIRST));
    var named = activities.of(found.items().stream().map(line -> line.span().activity()).toList());
    return found.map(
        line -> told(line, requireNonNull(named.get(line.span().activity())), language));
  }

  private MyLine told(StoredSpan line, MyLine.Activity activity, Locale language) {
    var span = line.span();
    var said = span.details().context();
    var resource = said.resource();
    var isGroup = span.population() != null;
    var sentence = new Sentence(span.start(), config.timeZone());
    var isLook = span.activity().equals(config.log().ownActivity().toString());
    var text = isLook ? sentence.inspected() : sentence.processed(activity.name(), isGroup);
    return new MyLine(
        line.id(),
        span.start(),
        text.in(language),
        said.name(),
        resource == null ? null : resource.get("service.name"),
        isGroup,
        activity);
  }
}
