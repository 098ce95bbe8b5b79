package nl.datapeil.privacy.log.erasure;

import static nl.datapeil.privacy.PrivacyProblem.DATA_SUBJECT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.log.key.LogKeys;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.privacy.log.trail.Trail;

/// Destroys the key of a person, and what finds them. No line changes, so the chains still hold; a
/// later line about the same person is about a stranger.
@ApplicationScoped
class ErasureService {
  private final Destruction destruction;
  private final LogKeys keys;
  private final Trail trail;
  private final Today today;

  ErasureService(Destruction destruction, LogKeys keys, Trail trail, Today today) {
    this.destruction = destruction;
    this.keys = keys;
    this.trail = trail;
    this.today = today;
  }

  /// Written down before it is done, so nothing is ever erased that the log does not tell of.
  ErasureView erase(DataSubject subject, String reason, Caller.Known officer) throws SQLException {
    var blind = keys.blind(subject);
    if (!destruction.knows(blind)) {
      throw DATA_SUBJECT_NOT_FOUND.because(
          "The log knows no data subject with this identifier of this kind.",
          "Het logboek kent geen betrokkene met deze identificator van deze soort.");
    }
    trail.erased(officer, reason);
    var now = today.now();
    destruction.destroy(blind, now);
    return new ErasureView(now);
  }
}
