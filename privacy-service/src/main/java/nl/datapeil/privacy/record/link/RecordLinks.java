package nl.datapeil.privacy.record.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;

/// The items of all registers.
@ApplicationScoped
class RecordLinks implements LinkSource {
  private final Records records;

  RecordLinks(Records records) {
    this.records = records;
  }

  @Override
  public List<LinkedItem> about(String uri, Set<String> roles, PageRequest page) {
    var filter = new RecordFilter(null, uri, null, null, Map.of(), page);
    return records.page(Kind.openTo(roles), filter).stream()
        .map(item ->
            new LinkedItem(item.id(), item.uri(), item.kind().name(), item.title(), item.status()))
        .toList();
  }
}
