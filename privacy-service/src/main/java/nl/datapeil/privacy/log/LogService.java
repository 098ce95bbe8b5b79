package nl.datapeil.privacy.log;

import static nl.datapeil.privacy.PrivacyProblem.LOG_ENTRY_DIFFERS;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.decision.StandingDecisions;
import nl.datapeil.privacy.decision.StandingDecisions.Use;
import nl.datapeil.privacy.log.draft.Sent;
import nl.datapeil.privacy.log.line.Span;
import nl.datapeil.privacy.log.population.Populations;
import nl.datapeil.privacy.log.read.LineFilter;
import nl.datapeil.privacy.log.trail.Inspection;
import nl.datapeil.privacy.log.write.Answer;
import nl.datapeil.privacy.log.write.Answer.Stored;
import nl.datapeil.privacy.log.write.LogWriter;
import nl.datapeil.privacy.record.Page;

/// Adds to the processing log, once however often it is sent, and reads from it.
@ApplicationScoped
class LogService {
  private final LogWriter log;
  private final Inspection inspection;
  private final Populations populations;
  private final StandingDecisions decisions;

  LogService(
      LogWriter log, Inspection inspection, Populations populations, StandingDecisions decisions) {
    this.log = log;
    this.inspection = inspection;
    this.populations = populations;
    this.decisions = decisions;
  }

  Stored add(Span span) {
    decisions.check(use("decisionId", span).toList());
    return write(List.of(span)).getFirst();
  }

  Receipt addAll(Sent sent) throws SQLException {
    refuseUnknownPopulations(sent.spans());
    decisions.check(uses(sent.spans()));
    var stored = sent.spans().isEmpty() ? List.<Stored>of() : write(sent.spans());
    var fresh = (int) stored.stream().filter(Stored::isNew).count();
    return new Receipt(fresh, stored.size() - fresh, sent.ignored());
  }

  /// Whoever logs without asking for decisions names none.
  private static List<Use> uses(List<Span> spans) {
    return IntStream.range(0, spans.size())
        .boxed()
        .flatMap(i -> use("spans[" + i + "].attributes.dpl.datapeil.decision_id", spans.get(i)))
        .toList();
  }

  private static Stream<Use> use(String at, Span span) {
    var decision = span.details().decision();
    var version = span.details().context().activityVersion();
    return decision == null
        ? Stream.of()
        : Stream.of(new Use(at, decision, span.activity(), version, span.end()));
  }

  private void refuseUnknownPopulations(List<Span> spans) throws SQLException {
    var named =
        spans.stream().map(Span::population).filter(Objects::nonNull).collect(Collectors.toSet());
    var unknown = populations.unknown(named);
    var in = new InputCheck();
    for (var place = 0; place < spans.size(); place++) {
      var population = spans.get(place).population();
      in.require(
          population == null || !unknown.contains(population),
          "spans[" + place + "].attributes.dpl.datapeil.population",
          "is not known: send it to /processing-log/populations first",
          "is niet bekend: stuur die eerst naar /processing-log/populations");
    }
    in.refuseWhenWrong();
  }

  Page<LogView> list(LineFilter filter) throws SQLException {
    return inspection.page(filter).map(LogView::of);
  }

  private List<Stored> write(List<Span> spans) {
    return switch (log.write(spans)) {
      case Answer.Written(var lines) -> lines;
      case Answer.Differs(var places) ->
          throw LOG_ENTRY_DIFFERS
              .because(
                  "Lines never change, and %d of these are stored with other contents under the"
                      + " same id, or the same trace and span. Nothing was stored. Send new facts"
                      + " under a new id.",
                  "Regels wijzigen nooit, en %d hiervan zijn met een andere inhoud opgeslagen onder"
                      + " hetzelfde id, of dezelfde trace en span. Er is niets opgeslagen. Stuur"
                      + " nieuwe feiten onder een nieuw id.",
                  places.size())
              .with(places.stream().map(LogService::differing).toList());
    };
  }

  private static Violation differing(int place) {
    return new Violation(
        "spans[" + place + "]",
        new Text("is stored with other contents", "is met een andere inhoud opgeslagen"));
  }
}
