package nl.datapeil.privacy.log.vng;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.privacy.log.read.LineFilter;
import org.jspecify.annotations.Nullable;

/// What the Inzage API asks in its query, sent in a body: a BSN does not belong in a URL.
record ZoekDraft(
    @Nullable String objecttype,
    @Nullable String soortObjectId,
    @Nullable String objectId,
    @Nullable String beginDatum,
    @Nullable String eindDatum,
    @Nullable String verwerkingsactiviteitId) {
  private static final Pattern PERSON = Pattern.compile("(?i)persoon");
  private static final int LONGEST_KIND = 242;
  private static final int LONGEST_ID = 40;

  /// Whom it is about, and which lines.
  record Checked(String kind, String id, LineFilter filter) {}

  Checked check(PageRequest.Draft page, PrivacyConfig config, ActivityUris activities) {
    var in = new InputCheck();
    in.matching("objecttype", objecttype, PERSON);
    var kind = in.text("soortObjectId", soortObjectId, LONGEST_KIND);
    var id = in.text("objectId", objectId, LONGEST_ID);
    var from = in.date("beginDatum", beginDatum);
    var until = in.date("eindDatum", eindDatum);
    var filter =
        new LineFilter(
            new DataSubject(kind, id),
            activity(in, activities),
            null,
            midnight(from, config.timeZone()),
            midnight(until, config.timeZone()),
            Set.of(),
            page.check(in, config.paging()),
            LineFilter.Order.NEWEST_FIRST);
    in.refuseWhenWrong();
    return new Checked(kind, id, filter);
  }

  private @Nullable String activity(InputCheck in, ActivityUris activities) {
    return verwerkingsactiviteitId == null
        ? null
        : activities.of(in.id("verwerkingsactiviteitId", verwerkingsactiviteitId)).toString();
  }

  private static Instant midnight(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toInstant();
  }
}
