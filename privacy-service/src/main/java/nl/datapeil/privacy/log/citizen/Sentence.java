package nl.datapeil.privacy.log.citizen;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Says in a sentence what happened. Plain words, no codes.
record Sentence(Instant time, ZoneId zone) {
  private static final DateTimeFormatter DUTCH =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm", Locale.of("nl"));
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.ENGLISH);

  /// Of an action for this activity, or for one of which we know no name.
  Text processed(@Nullable String activity, boolean aboutAGroup) {
    var whoseEn = aboutAGroup ? "data about a group that you belong to" : "your data";
    var whoseNl = aboutAGroup ? "gegevens over een groep waar u bij hoort" : "uw gegevens";
    return new Text(
        "On %s we used %s%s."
            .formatted(in(ENGLISH), whoseEn, activity == null ? "" : " for: " + activity),
        "Op %s gebruikten wij %s%s."
            .formatted(in(DUTCH), whoseNl, activity == null ? "" : " voor: " + activity));
  }

  Text inspected() {
    return new Text(
        "On %s this log of your data was read.".formatted(in(ENGLISH)),
        "Op %s is dit logboek van uw gegevens gelezen.".formatted(in(DUTCH)));
  }

  private String in(DateTimeFormatter format) {
    return format.format(time.atZone(zone));
  }
}
