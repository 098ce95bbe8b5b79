package nl.datapeil.privacy.breach.terms;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.breach.terms.Facts.Contact;
import nl.datapeil.privacy.breach.terms.Facts.Damage;
import nl.datapeil.privacy.breach.terms.Facts.Incident;
import nl.datapeil.privacy.breach.terms.Facts.Nature;
import nl.datapeil.privacy.breach.terms.Facts.SpecialCategory;
import nl.datapeil.privacy.breach.terms.Facts.Unintelligible;
import org.jspecify.annotations.Nullable;

/// A breach as sent: five things must be there, the rest as soon as it is known.
public record FactsDraft(
    @Nullable String title,
    @Nullable String summary,
    @Nullable String discoveredAt,
    @Nullable String awareAt,
    @Nullable String startedAt,
    @Nullable String endedAt,
    @Nullable Boolean ongoing,
    @Nullable List<String> nature,
    @Nullable String incident,
    @Nullable List<String> dataCategories,
    @Nullable List<String> specialCategories,
    @Nullable Integer records,
    @Nullable Integer subjectsMin,
    @Nullable Integer subjectsMax,
    @Nullable List<String> subjectGroups,
    @Nullable List<String> vulnerableGroups,
    @Nullable String unintelligible,
    @Nullable String measuresBefore,
    @Nullable String consequences,
    @Nullable List<String> damage,
    @Nullable String measuresTaken,
    @Nullable List<String> processors,
    @Nullable List<String> activities,
    @Nullable Boolean crossBorder,
    @Nullable String otherAuthority,
    @Nullable ContactDraft contact,
    @Nullable ImpactDraft impact) {
  private static final int TITLE = 200;
  private static final int PROSE = 10_000;

  public Facts check(Instant now) {
    var in = InputCheck.ofRegister();
    var discovered = in.instant("discoveredAt", discoveredAt);
    var facts =
        new Facts(
            in.text("title", title, TITLE),
            in.text("summary", summary, PROSE),
            discovered,
            requireNonNullElse(moment(in, "awareAt", awareAt), discovered),
            moment(in, "startedAt", startedAt),
            moment(in, "endedAt", endedAt),
            requireNonNullElse(ongoing, false),
            each(in, Nature.class, "nature", nature, 1),
            in.oneOf(Incident.class, "incident", incident),
            in.texts("dataCategories", orNone(dataCategories), 0),
            each(in, SpecialCategory.class, "specialCategories", specialCategories, 0),
            count(in, "records", records),
            count(in, "subjectsMin", subjectsMin),
            count(in, "subjectsMax", subjectsMax),
            in.texts("subjectGroups", orNone(subjectGroups), 0),
            in.texts("vulnerableGroups", orNone(vulnerableGroups), 0),
            in.optionalOneOf(Unintelligible.class, "unintelligible", unintelligible),
            in.optionalText("measuresBefore", measuresBefore, PROSE),
            in.optionalText("consequences", consequences, PROSE),
            each(in, Damage.class, "damage", damage, 0),
            in.optionalText("measuresTaken", measuresTaken, PROSE),
            in.each("processors", orNone(processors), 0, in::uri),
            in.each("activities", orNone(activities), 0, in::uri),
            crossBorder,
            in.optionalText("otherAuthority", otherAuthority, TITLE),
            contact == null ? null : contact.check(in),
            impact == null ? null : impact.check(in));
    checkOrder(in, facts, now);
    in.refuseWhenWrong();
    return facts;
  }

  private void checkOrder(InputCheck in, Facts facts, Instant now) {
    if (discoveredAt != null) {
      in.require(
          !facts.discoveredAt().isAfter(now), "discoveredAt", "lies ahead", "ligt in de toekomst");
    }
    in.require(!facts.awareAt().isAfter(now), "awareAt", "lies ahead", "ligt in de toekomst");
    in.require(
        !facts.awareAt().isBefore(facts.discoveredAt()),
        "awareAt",
        "is before the discovery",
        "ligt voor de ontdekking");
    var started = facts.startedAt();
    var ended = facts.endedAt();
    in.require(
        started == null || !started.isAfter(facts.discoveredAt()),
        "startedAt",
        "is after the discovery",
        "ligt na de ontdekking");
    in.require(
        started == null || ended == null || !ended.isBefore(started),
        "endedAt",
        "is before the start",
        "ligt voor het begin");
    in.require(
        ended == null || !facts.ongoing(),
        "ongoing",
        "is at odds with endedAt",
        "is in strijd met endedAt");
    var least = facts.subjectsMin();
    var most = facts.subjectsMax();
    in.require(
        least == null || most == null || least <= most,
        "subjectsMax",
        "is less than subjectsMin",
        "is kleiner dan subjectsMin");
  }

  private static @Nullable Instant moment(InputCheck in, String field, @Nullable String value) {
    return value == null ? null : in.instant(field, value);
  }

  private static @Nullable Integer count(InputCheck in, String field, @Nullable Integer value) {
    return value == null ? null : in.number(field, value, 0);
  }

  private static <E extends Enum<E>> List<E> each(
      InputCheck in, Class<E> type, String field, @Nullable List<String> values, int fewest) {
    return in
        .each(field, orNone(values), fewest, (path, value) -> in.oneOf(type, path, value))
        .stream()
        .distinct()
        .toList();
  }

  private static List<String> orNone(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }

  /// Whom the supervisor may call, as sent.
  public record ContactDraft(
      @Nullable String name,
      @Nullable String position,
      @Nullable String phone,
      @Nullable String email) {
    Contact check(InputCheck in) {
      return new Contact(
          in.text("contact.name", name, TITLE),
          in.text("contact.position", position, TITLE),
          in.optionalAnyText("contact.phone", phone, 50),
          in.optionalText("contact.email", email, TITLE));
    }
  }
}
