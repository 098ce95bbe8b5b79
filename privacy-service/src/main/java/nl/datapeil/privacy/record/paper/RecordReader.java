package nl.datapeil.privacy.record.paper;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.Records;
import org.jspecify.annotations.Nullable;

/// Reads items for documents, for those who may read their register: a page is a transaction.
@ApplicationScoped
@Transactional
class RecordReader {
  private static final int CHUNK = 100;

  private final Records records;

  RecordReader(Records records) {
    this.records = records;
  }

  /// An item of a register that these roles may read.
  Filed<JsonNode> item(UUID id, Set<String> roles) {
    return records
        .kindOf(id)
        .filter(kind -> kind.isOpenTo(roles))
        .map(_ -> records.versions(id, Integer.MAX_VALUE, 1).getFirst())
        .orElseThrow(() -> Records.notFound(id));
  }

  /// The register that lies under this path.
  Kind register(@Nullable String path, Set<String> roles) {
    return Kind.openTo(roles).stream()
        .filter(kind -> kind.path().equals(path))
        .findFirst()
        .orElseThrow(() -> {
          var known =
              Arrays.stream(Kind.values()).map(Kind::path).collect(Collectors.joining(", "));
          return INVALID_REQUEST.because(
              "`register` must be one that you may read, of: %s.",
              "`register` moet er een zijn die u mag lezen, van: %s.", known);
        });
  }

  Page<Filed<JsonNode>> page(Kind kind, @Nullable UUID after) {
    return records.contents(kind, new PageRequest(after, CHUNK));
  }
}
