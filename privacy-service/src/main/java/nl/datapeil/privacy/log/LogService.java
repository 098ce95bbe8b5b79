package nl.datapeil.privacy.log;

import static nl.datapeil.privacy.PrivacyProblem.LOG_ENTRY_DIFFERS;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.log.draft.Sent;
import nl.datapeil.privacy.log.line.Span;
import nl.datapeil.privacy.log.read.LineFilter;
import nl.datapeil.privacy.log.trail.Inspection;
import nl.datapeil.privacy.log.write.Answer;
import nl.datapeil.privacy.log.write.Answer.Stored;
import nl.datapeil.privacy.log.write.LogWriter;

/// Adds to the processing log, once however often it is sent, and reads from it.
@ApplicationScoped
class LogService {
  private final LogWriter log;
  private final Inspection inspection;

  LogService(LogWriter log, Inspection inspection) {
    this.log = log;
    this.inspection = inspection;
  }

  Stored add(Span span) {
    return write(List.of(span)).getFirst();
  }

  Receipt addAll(Sent sent) {
    var stored = sent.spans().isEmpty() ? List.<Stored>of() : write(sent.spans());
    var fresh = (int) stored.stream().filter(Stored::isNew).count();
    return new Receipt(fresh, stored.size() - fresh, sent.ignored());
  }

  LogView.Page list(LineFilter filter) throws SQLException {
    return LogView.Page.of(inspection.page(filter));
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
