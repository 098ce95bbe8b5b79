package nl.datapeil.privacy.record.history;

import static nl.datapeil.privacy.PrivacyProblem.VERSION_NOT_FOUND;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Records;

/// The past of any item, for those who may read its register.
@ApplicationScoped
@Transactional
class HistoryService {
  private final Records records;

  HistoryService(Records records) {
    this.records = records;
  }

  VersionPage<VersionView> versions(UUID id, int before, int limit, Set<String> roles) {
    refuseUnlessOpen(id, roles);
    var views =
        records.versions(id, before, limit).stream()
            .map(VersionView::of)
            .map(VersionView::withoutContent)
            .toList();
    return VersionPage.of(views, limit, VersionView::version);
  }

  VersionView version(UUID id, int number, Set<String> roles) {
    refuseUnlessOpen(id, roles);
    return VersionView.of(require(id, number));
  }

  Difference difference(UUID id, int from, int to, Set<String> roles) {
    refuseUnlessOpen(id, roles);
    return Difference.between(from, require(id, from).content(), to, require(id, to).content());
  }

  private Filed<JsonNode> require(UUID id, int number) {
    return records
        .version(id, number)
        .orElseThrow(() ->
            VERSION_NOT_FOUND.because(
                "Record %s has no version %d.", "Item %s heeft geen versie %d.", id, number));
  }

  private void refuseUnlessOpen(UUID id, Set<String> roles) {
    if (records.kindOf(id).filter(kind -> kind.isOpenTo(roles)).isEmpty()) {
      throw Records.notFound(id);
    }
  }
}
