package nl.datapeil.privacy.subjectrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.privacy.log.read.LineFilter;
import nl.datapeil.privacy.log.read.Tally;
import nl.datapeil.privacy.log.trail.Inspection;
import nl.datapeil.privacy.subjectrequest.terms.Course.Finding;
import nl.datapeil.privacy.subjectrequest.terms.Course.Source;

/// What the processing log holds about a person: a finding for each activity, or one that nothing
/// is there. The identifier goes no further than the log.
@ApplicationScoped
class LogFindings {
  private final Inspection log;
  private final RegisterUris uris;
  private final Today today;
  private final PrivacyConfig config;

  LogFindings(Inspection log, RegisterUris uris, Today today, PrivacyConfig config) {
    this.log = log;
    this.uris = uris;
    this.today = today;
    this.config = config;
  }

  List<Finding> about(DataSubject person, String by) throws SQLException {
    var now = today.now();
    var tallies = log.tally(allAbout(person));
    if (tallies.isEmpty()) {
      var everywhere = uris.register("processing-log").toString();
      return List.of(new Finding(Source.PROCESSING_LOG, everywhere, false, null, by, now));
    }
    return tallies.stream().map(tally -> finding(tally, by, now)).toList();
  }

  private Finding finding(Tally tally, String by, Instant now) {
    var period = day(tally.first()) + " t/m " + day(tally.last());
    var remark = "Regels: %d, %s".formatted(tally.lines(), period);
    return new Finding(Source.PROCESSING_LOG, tally.activity(), true, remark, by, now);
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, config.timeZone());
  }

  private static LineFilter allAbout(DataSubject person) {
    return LineFilter.about(person, new PageRequest(null, 1), LineFilter.Order.OLDEST_FIRST);
  }
}
