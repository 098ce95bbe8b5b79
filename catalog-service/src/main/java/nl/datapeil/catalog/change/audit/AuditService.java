package nl.datapeil.catalog.change.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.datapeil.catalog.change.ChangeFilter;
import nl.datapeil.catalog.change.ChangeReader;

/// Reads the chain a piece at a time, so that an export of any length takes little memory.
@ApplicationScoped
@Transactional
class AuditService {
  private static final int PIECE = 1000;

  private final ChangeReader log;

  AuditService(ChangeReader log) {
    this.log = log;
  }

  AuditHead head() {
    return log.numbered(log.head())
        .map(last -> new AuditHead(last.line().seq(), last.line().hash()))
        .orElse(AuditHead.NONE);
  }

  /// The next lines after a number, up to and including the number `until`.
  List<AuditLine> after(long seq, long until) {
    return log.after(seq, ChangeFilter.all(true), PIECE).stream()
        .filter(found -> found.line().seq() <= until)
        .map(found -> AuditLine.of(found.line()))
        .toList();
  }
}
