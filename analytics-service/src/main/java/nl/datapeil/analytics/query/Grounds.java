package nl.datapeil.analytics.query;

import static nl.datapeil.analytics.AnalyticsProblem.DECISION_CHANGED;
import static nl.datapeil.analytics.AnalyticsProblem.NO_GROUND;
import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.privacy.Audience;
import nl.datapeil.analytics.privacy.DatasetUse;
import nl.datapeil.analytics.privacy.Decision;
import nl.datapeil.analytics.privacy.PrivacyService;
import nl.datapeil.analytics.privacy.UsageRequest;
import nl.datapeil.analytics.query.plan.TableUse;
import nl.datapeil.analytics.query.plan.Use;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.ProblemException.Violation;
import org.jspecify.annotations.Nullable;

/// Finds the ground for a query: none is needed for open data, anything else the privacy service
/// decides on.
@ApplicationScoped
class Grounds {
  /// A decision that holds no longer than this is asked for again before anything rests on it.
  private static final Duration LEAST = Duration.ofSeconds(1);

  private final PrivacyService privacy;
  private final InstantSource clock;

  Grounds(PrivacyService privacy, InstantSource clock) {
    this.privacy = privacy;
    this.clock = clock;
  }

  /// What a query would do, for what, and for whom.
  record Asked(UUID query, List<TableUse> tables, @Nullable String purpose, Caller.Known caller) {
    public Asked {
      tables = List.copyOf(tables);
    }
  }

  /// The same ground as long as it stands, else a new decision that says the same. Ends the request
  /// when it no longer does: an approval was withdrawn, or other obligations hold now.
  Ground standing(Ground ground, Asked asked) {
    if (!(ground instanceof Ground.Permitted before)
        || clock.instant().plus(LEAST).isBefore(before.validUntil())) {
      return ground;
    }
    if (of(asked) instanceof Ground.Permitted now && now.saysTheSameAs(before)) {
      return now;
    }
    throw DECISION_CHANGED.because(
        "What is permitted changed while the query ran, so its answer stays here. Ask again.",
        "Wat is toegestaan veranderde terwijl de vraag liep; het antwoord blijft hier. Stel de"
            + " vraag opnieuw.");
  }

  /// Ends the request when the privacy service refuses, or does not answer.
  Ground of(Asked asked) {
    var caller = asked.caller();
    var guarded = asked.tables().stream().filter(table -> table.dataset().isProtected()).toList();
    if (guarded.isEmpty()) {
      return new Ground.OpenData();
    }
    var uses = guarded.stream().map(Grounds::use).toList();
    var roles = caller.roles().stream().sorted().toList();
    var decision =
        privacy.decide(
            new UsageRequest(
                asked.query(), caller.id(), caller.name(), roles, uses, asked.purpose()));
    if (!decision.permits()) {
      throw refusal(decision.context(), guarded);
    }
    var context = decision.context();
    if (context.obligations().stream().noneMatch(duty -> duty.type().equals("LOG"))) {
      throw OBLIGATION_UNKNOWN.because(
          "The decision permits without the obligation to log, which no decision does.",
          "Het besluit staat toe zonder de plicht te loggen; dat doet geen enkel besluit.");
    }
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    context.obligations().forEach(duty -> Audience.require(duty, caller, today));
    return new Ground.Permitted(
        context.id(),
        Objects.requireNonNull(context.processingActivity(), "A permit names its activity"),
        Objects.requireNonNull(context.processingActivityVersion(), "A permit names a version"),
        context.obligations(),
        // Without a moment it stands no longer than now: the answer asks again before it leaves.
        Objects.requireNonNullElse(context.validUntil(), Instant.EPOCH));
  }

  private static DatasetUse use(TableUse table) {
    var dataset = table.dataset();
    var columns =
        dataset.columns().stream()
            .filter(column -> table.columns().containsKey(column.name()))
            .map(column -> use(column, table.columns().getOrDefault(column.name(), Set.of())))
            .toList();
    var access = dataset.open() ? DatasetUse.Access.OPEN : DatasetUse.Access.CLOSED;
    return new DatasetUse(dataset.uri(), access, dataset.personal(), columns);
  }

  private static DatasetUse.ColumnUse use(CatalogColumn column, Set<Use> uses) {
    return new DatasetUse.ColumnUse(
        column.name(),
        column.sensitivity().name(),
        uses.stream().map(Enum::name).collect(Collectors.toSet()));
  }

  private static ProblemException refusal(Decision.Grounds context, List<TableUse> tables) {
    var problem =
        NO_GROUND
            .because(
                "The query uses protected data, and there is no ground for that yet. Each violation"
                    + " names what is missing, the links lead to the next step.",
                "De vraag gebruikt beschermde gegevens en daar is nog geen grond voor. Elk bezwaar"
                    + " noemt wat ontbreekt, de links leiden naar de volgende stap.")
            .with(
                context.reasons().stream()
                    .map(reason -> new Violation(fieldOf(reason, tables), reason.message()))
                    .toList());
    for (var link : context.links()) {
      problem = problem.linking(link.rel(), link.href(), link.title());
    }
    return problem;
  }

  /// `residents.bsn`, `residents`, or `purpose` when it is about no dataset.
  private static String fieldOf(Decision.Reason reason, List<TableUse> tables) {
    var table =
        tables.stream()
            .map(TableUse::dataset)
            .filter(dataset -> dataset.uri().equals(reason.dataset()))
            .findFirst();
    if (table.isEmpty()) {
      return "purpose";
    }
    var name = table.get().name();
    return reason.column() == null ? name : name + "." + reason.column();
  }
}
