package nl.datapeil.privacy.assessment.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.privacy.assessment.content.Difference;
import nl.datapeil.privacy.assessment.desk.AssessmentView;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.dossier.VersionRecord;
import nl.datapeil.privacy.record.endpoint.Tagged;
import nl.datapeil.privacy.record.history.VersionPage;

/// Reads what an assessment said before, and goes back to it.
@ApplicationScoped
@Transactional
class HistoryService {
  private static final int PIECE = 20;

  private final Dossiers dossiers;
  private final Desk desk;

  HistoryService(Dossiers dossiers, Desk desk) {
    this.dossiers = dossiers;
    this.desk = desk;
  }

  VersionPage<VersionRecord> versions(UUID id, int before, int limit) {
    dossiers.summary(id);
    return VersionPage.of(
        dossiers.versionsBefore(id, before, limit), limit, VersionRecord::version);
  }

  VersionView version(UUID id, int number) {
    dossiers.summary(id);
    return VersionView.of(dossiers.version(id, number));
  }

  DifferenceView difference(UUID id, Range range) {
    var newest = dossiers.summary(id).version();
    var to = range.to() == null ? newest : range.to();
    var changes =
        Difference.between(
            dossiers.version(id, range.from()),
            dossiers.version(id, to),
            at -> dossiers.versions(id, Math.max(range.from(), at - PIECE), at - 1).reversed());
    return new DifferenceView(id, range.from(), to, changes);
  }

  /// A new version that says what the old one said: nothing in between is lost.
  Tagged<AssessmentView> restore(UUID id, int number, int lock, Caller.Known editor) {
    return desk.edit(
        id,
        lock,
        editor,
        "Restored version " + number,
        dossier -> dossiers.version(id, number).content());
  }
}
