package nl.datapeil.analytics.query;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNMET;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.analytics.catalog.Granularity;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.analytics.query.number.NumberDuties;
import nl.datapeil.analytics.query.plan.Coarser;
import nl.datapeil.analytics.query.plan.Coarser.OwnHierarchy;
import nl.datapeil.analytics.query.plan.ColumnRef;
import nl.datapeil.analytics.query.plan.Generalisation;
import nl.datapeil.analytics.query.plan.Obligations;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Gathers the obligations of a decision into what the planner fulfils. One that is not understood
/// in full ends the request: what cannot be promised is not run.
final class Duties {
  private final List<QueryTable> tables;
  private final Set<ColumnRef> pseudonymise = new HashSet<>();
  private final Map<ColumnRef, Coarser> generalise = new HashMap<>();
  private int smallestGroup = 1;
  private boolean aggregatesOnly;
  private @Nullable Granularity finest;

  private Duties(List<QueryTable> tables) {
    this.tables = tables;
  }

  static Obligations of(Ground ground, List<QueryTable> tables) {
    return switch (ground) {
      case Ground.OpenData() -> Obligations.none();
      case Ground.Permitted permitted -> of(permitted.obligations(), tables);
    };
  }

  /// In what pseudonyms can be linked: the domain that the decision states, else this activity. One
  /// pseudonym in two domains would link them, so a query has one.
  static String pseudonymDomain(Ground.Permitted ground) {
    var domains =
        ground.obligations().stream()
            .filter(obligation -> obligation.type().equals("PSEUDONYMISE"))
            .map(obligation -> domainOf(obligation, ground))
            .distinct()
            .sorted()
            .toList();
    if (domains.size() > 1) {
      throw OBLIGATION_UNMET.because(
          "These columns get pseudonyms of different domains, which may not be in one query: %s."
              + " Ask for them apart.",
          "Deze kolommen krijgen pseudoniemen van verschillende domeinen, die niet in één vraag"
              + " mogen: %s. Vraag ze apart.",
          String.join(", ", domains));
    }
    return domains.isEmpty() ? ground.activityId() : domains.getFirst();
  }

  /// A named domain never is the one of an activity, whatever its name.
  private static String domainOf(Obligation obligation, Ground.Permitted ground) {
    return obligation.domain() == null ? ground.activityId() : "domain:" + obligation.domain();
  }

  private static Obligations of(List<Obligation> obligations, List<QueryTable> tables) {
    var duties = new Duties(tables);
    obligations.forEach(duties::add);
    return new Obligations(
        duties.pseudonymise,
        duties.generalise,
        duties.smallestGroup,
        duties.aggregatesOnly,
        duties.finest,
        NumberDuties.of(obligations).numbers());
  }

  /// The strictest wins where two say something of the same.
  private void add(Obligation obligation) {
    switch (obligation.type()) {
      case "PSEUDONYMISE" -> pseudonymise.add(column(obligation));
      case "GENERALISE" -> addGeneralisation(obligation);
      case "SMALLEST_GROUP" ->
          smallestGroup = Math.max(smallestGroup, required(obligation.size(), obligation));
      case "AGGREGATES_ONLY" -> aggregatesOnly = true;
      case "FINEST_GRANULARITY" -> addGranularity(obligation);
      case "ROUND", "PERTURB" -> {
        // see NumberDuties
      }
      case "DROP" -> throw dropped(obligation);
      case "RECIPIENTS", "EXPIRY", "LOG" -> {
        // the ground was found for a recipient in time, and every query on protected data is logged
      }
      default -> throw obligation.unknown();
    }
  }

  private void addGeneralisation(Obligation obligation) {
    var to = coarser(required(obligation.to(), obligation));
    var other = generalise.put(column(obligation), to);
    if (other != null && !other.equals(to)) {
      throw obligation.unknown();
    }
  }

  /// A name that is not known here was looked up before, see Hierarchies.
  private static Coarser coarser(String name) {
    return Stream.of(Generalisation.values())
        .filter(known -> known.name().equals(name))
        .<Coarser>map(known -> known)
        .findFirst()
        .orElseGet(() -> new OwnHierarchy(name));
  }

  private void addGranularity(Obligation obligation) {
    var level = constant(Granularity.values(), obligation.level(), obligation);
    if (finest == null || level.compareTo(finest) > 0) {
      finest = level;
    }
  }

  private ColumnRef column(Obligation obligation) {
    var column = required(obligation.column(), obligation);
    return tables.stream()
        .map(QueryTable::dataset)
        .filter(dataset -> dataset.uri().equals(obligation.dataset()))
        .map(dataset -> new ColumnRef(dataset.name(), column))
        .findFirst()
        .orElseThrow(() -> obligation.unknown());
  }

  /// The decision is on the columns that the query uses, so a query without it can be permitted.
  private ProblemException dropped(Obligation obligation) {
    var column = column(obligation);
    return OBLIGATION_UNMET.because(
        "Column %1$s.%2$s may not be used for this purpose. Leave it out of the query.",
        "Kolom %1$s.%2$s mag voor dit doel niet worden gebruikt. Laat haar uit de vraag.",
        column.table(),
        column.column());
  }

  private static <E extends Enum<E>> E constant(
      E[] all, @Nullable String name, Obligation obligation) {
    return Stream.of(all)
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> obligation.unknown());
  }

  private static <T> T required(@Nullable T value, Obligation obligation) {
    if (value == null) {
      throw obligation.unknown();
    }
    return value;
  }
}
