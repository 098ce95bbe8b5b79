package nl.datapeil.privacy.log.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.ConfidentialActivities;
import nl.datapeil.privacy.log.read.LineFilter;
import nl.datapeil.privacy.log.read.LogReader;
import nl.datapeil.privacy.log.read.StoredSpan;
import nl.datapeil.privacy.log.read.Tally;
import nl.datapeil.privacy.record.Page;

/// Shows the log to those who may see it: what is confidential to the `dpo` only, and never without
/// a line that says who looked. One line per page shown, so a look at the looks adds one more, not
/// as many again.
@ApplicationScoped
public class Inspection {
  private final LogReader log;
  private final ConfidentialActivities confidential;
  private final Trail trail;
  private final Callers callers;
  private final Today today;

  Inspection(
      LogReader log,
      ConfidentialActivities confidential,
      Trail trail,
      Callers callers,
      Today today) {
    this.log = log;
    this.confidential = confidential;
    this.trail = trail;
    this.callers = callers;
    this.today = today;
  }

  public Page<StoredSpan> page(LineFilter filter) throws SQLException {
    var page = log.page(hiding(filter));
    trail.inspected(callers.known(), filter, page.items().size());
    return page;
  }

  /// What the log holds, by activity, to be filed where others read it: nothing that is
  /// confidential, whoever asks.
  public List<Tally> tally(LineFilter filter) throws SQLException {
    var tallies = log.tally(filter.hiding(confidential.on(today.date())));
    trail.inspected(callers.known(), filter, tallies.size());
    return tallies;
  }

  /// For the eyes of the data subject: nothing that is confidential, whoever shows it.
  public Page<StoredSpan> forTheDataSubject(LineFilter filter) throws SQLException {
    var page = log.page(filter.hiding(confidential.on(today.date())));
    trail.inspected(callers.known(), filter, page.items().size());
    return page;
  }

  /// For data subjects who look themselves: nothing that is confidential, and a line without their
  /// name.
  public Page<StoredSpan> forThemselves(LineFilter filter) throws SQLException {
    var page = log.page(filter.hiding(confidential.on(today.date())));
    trail.inspectedThemselves(filter, page.items().size());
    return page;
  }

  /// How many lines all pages for the data subject have; those who count are shown a page as well.
  public long count(LineFilter filter) throws SQLException {
    return log.tally(filter.hiding(confidential.on(today.date()))).stream()
        .mapToLong(Tally::lines)
        .sum();
  }

  private LineFilter hiding(LineFilter filter) {
    return filter.hiding(confidential.hiddenFrom(callers.current(), today.date()));
  }
}
