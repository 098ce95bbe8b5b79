package nl.datapeil.catalog.harvest.amsterdam;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// Where the other files of the tree come from.
public interface Definitions {
  /// What `reference` in the file at `from` means; both without `.json`. Empty when there is no
  /// such file, or it cannot be read, which has been reported then.
  Optional<JsonNode> find(String from, String reference);
}
